import { z } from 'zod';

import { ID_PATTERN, MAX_ID_LENGTH } from './id-pattern.ts';

const ID_MESSAGE = 'must be an id in kebab-case, such as `http-caching` (a-z, 0-9, single hyphens)';

/** The id of a topic, roadmap, section, checkpoint or question group. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `must be at most ${MAX_ID_LENGTH} characters long`)
  .regex(ID_PATTERN, ID_MESSAGE);

/**
 * The id of a topic, or of a roadmap, that has to exist. The mark is for the JSON Schemas, in which it becomes the list
 * of all ids; whether one exists is checked by the content lint.
 */
export const topicIdSchema = idSchema.meta({ reference: 'topic' });
export const roadmapIdSchema = idSchema.meta({ reference: 'roadmap' });
