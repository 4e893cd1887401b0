import { z } from 'zod';

/** Ids are kebab-case: they appear in addresses, in outlines and as keys of a learner's progress. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const ID_MESSAGE = 'must be an id in kebab-case, such as `http-caching` (a-z, 0-9, single hyphens)';

/** The id of a topic, roadmap, section, checkpoint or question group. */
export const idSchema = z.string().max(60, 'must be at most 60 characters long').regex(ID_PATTERN, ID_MESSAGE);
