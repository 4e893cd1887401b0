import { z } from 'zod';

import { MAX_TOPIC_ID_LENGTH } from '../schemas/id-pattern.ts';
import { roadmapIdSchema, topicNameSchema } from '../schemas/id.ts';

// The pieces that inputs of tools share, each with a bound.

export const topicInput = topicNameSchema.describe('Id of a topic, such as `dns`; `search` finds ids.');
export const roadmapInput = roadmapIdSchema.describe('Id of a roadmap, such as `backend`; `list_roadmaps` has all.');

/** Topics that a learner knows; many, but not without end. */
export const knownInput = z
  .array(z.string().min(1).max(MAX_TOPIC_ID_LENGTH))
  .max(2000, 'must be at most 2000 ids')
  .default([])
  .describe('Ids of the topics that the learner knows already.');

/** How many results an answer has. */
export const limitInput = (most: number, usual: number) =>
  z.number().int().min(1).max(most).default(usual).describe(`How many, at most ${most}.`);
