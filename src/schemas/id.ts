import { z } from 'zod';

import { ID_PATTERN, MAX_ID_LENGTH } from './id-pattern.ts';

const ID_MESSAGE = 'must be an id in kebab-case, such as `http-caching` (a-z, 0-9, single hyphens)';

/** The id of a topic, roadmap, section, checkpoint or question group. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `must be at most ${MAX_ID_LENGTH} characters long`)
  .regex(ID_PATTERN, ID_MESSAGE);
