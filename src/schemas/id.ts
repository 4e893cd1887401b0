import { z } from 'zod';

import { ID_PATTERN, MAX_ID_LENGTH, MAX_TOPIC_ID_LENGTH, TOPIC_ID_PATTERN } from './id-pattern.ts';

const ID_MESSAGE = 'must be an id in kebab-case, such as `http-caching` (a-z, 0-9, single hyphens)';

/** The id of a shared topic, roadmap, section, checkpoint or question group. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `must be at most ${MAX_ID_LENGTH} characters long`)
  .regex(ID_PATTERN, ID_MESSAGE);

const TOPIC_ID_MESSAGE =
  'must be an id in kebab-case, such as `http-caching`, or `backend.introduction` for a topic that is local to a roadmap';

/** A name of a topic, today's or a former one, shared or local to a roadmap. */
export const topicNameSchema = z
  .string()
  .max(MAX_TOPIC_ID_LENGTH, `must be at most ${MAX_TOPIC_ID_LENGTH} characters long`)
  .regex(TOPIC_ID_PATTERN, TOPIC_ID_MESSAGE);

/**
 * The id of a topic, or of another thing, that has to exist. The mark is for the JSON Schemas, in which it becomes the list
 * of all ids; whether one exists is checked by the content lint.
 */
export const topicIdSchema = topicNameSchema.meta({ reference: 'topic' });
export const roadmapIdSchema = idSchema.meta({ reference: 'roadmap' });
export const questionGroupIdSchema = idSchema.meta({ reference: 'question-group' });
export const projectIdSchema = idSchema.meta({ reference: 'project' });
export const guideIdSchema = idSchema.meta({ reference: 'guide' });
export const authorIdSchema = idSchema.meta({ reference: 'author' });
