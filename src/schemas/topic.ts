import { z } from 'zod';

import { correctable } from './correction.ts';
import { topicIdSchema, topicNameSchema } from './id.ts';
import { resourceSchema } from './resource.ts';
import { statusSchema } from './status.ts';
import { lineSchema, markdownSchema } from './text.ts';

export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

/** `[2, 5]`: from reading to first real use, for somebody who meets the requirements. */
export const hoursSchema = z
  .tuple([z.number().positive('must be more than 0'), z.number().max(200, 'must be at most 200')], {
    error: 'must be a range of hours such as [2, 5]',
  })
  .refine(([low, high]) => low <= high, correctable('swap', 'must have the smaller number first'));

const requirementSchema = z.strictObject({
  topic: topicIdSchema.describe('Id of the topic that is needed first.'),
  reason: markdownSchema
    .min(20, 'must be a whole sentence: it is shown to the learner as the answer to "why this first?"')
    .max(300, 'must be at most 300 characters long')
    .describe('Why it is needed first, in one sentence for the learner.'),
});

const selfCheckSchema = z.strictObject({
  question: markdownSchema.describe('Tests understanding, not wording.'),
  answer: markdownSchema.describe('Begins with the answer, then explains it.'),
});

const outcomeSchema = markdownSchema.startsWith('You can ', 'must begin with "You can "');

export const levelSchema = z.enum(LEVELS).describe('Within the field, not within one roadmap.');
const rangeSchema = hoursSchema.describe('A range, such as [2, 5]: from reading to first real use.');
const outcomesSchema = z
  .array(outcomeSchema)
  .max(5, 'must have at most 5 entries')
  .describe('What a learner can do afterwards, each one checkable by somebody else.');
const questionsSchema = z
  .array(selfCheckSchema)
  .max(5, 'must have at most 5 questions')
  .describe('Questions with answers that explain.');
const resourcesSchema = z
  .array(resourceSchema)
  .describe('In the order in which to use them: the first is where to start. Free ones before paid ones.');

const statusText = '`draft`: not finished yet, so that it may lack what else it must have. Else `complete`.';

const shape = {
  title: lineSchema(48).describe('Short name as the field writes it; it is the text of the node in every graph.'),
  aliases: z
    .array(topicNameSchema)
    .default([])
    .describe('Former ids and other names, in kebab-case. Each one leads to this topic and is found by search.'),
  status: z.literal('complete').default('complete').describe(statusText),
  level: levelSchema,
  hours: rangeSchema,
  requires: z.array(requirementSchema).default([]).describe('Only what is really needed first, usually 1 to 3 topics.'),
  outcomes: outcomesSchema.min(2, 'must have at least 2 entries'),
  selfCheck: questionsSchema.min(2, 'must have at least 2 questions'),
  resources: resourcesSchema.min(2, 'must have at least 2 resources').max(6, 'must have at most 6 resources'),
};

/** A topic that learners can learn from as it is. */
export const completeTopicSchema = z.strictObject(shape);

/** A topic that somebody has begun: what is there must have the right form, and much may be missing. */
export const draftTopicSchema = z.strictObject({
  ...shape,
  status: z.literal('draft').describe(statusText),
  level: levelSchema.optional(),
  hours: rangeSchema.optional(),
  outcomes: outcomesSchema.default([]),
  selfCheck: questionsSchema.default([]),
  resources: resourcesSchema.default([]),
});

/** Refuses every status that there is not, and says nothing of the other fields: which ones are due is not known. */
const unknownStatusSchema = z.looseObject({ status: statusSchema.describe(statusText) }).transform(() => z.NEVER);

/**
 * Frontmatter of a topic file: `content/topics/<area>/<id>.md`, or `content/roadmaps/<roadmap>/topics/<name>.md` for a
 * topic that is local to this roadmap, whose id is `<roadmap>.<name>`. To check what an author wrote, take
 * `topicSchemaOf`, which knows whether a field that is missing is due.
 */
export const topicSchema = z.union([completeTopicSchema, draftTopicSchema]);

export type TopicData = z.output<typeof topicSchema>;

/** The schema for a topic with this status; a topic without one is complete. */
export function topicSchemaOf(status: unknown): z.ZodType<TopicData> {
  if (status === undefined || status === 'complete') return completeTopicSchema;
  return status === 'draft' ? draftTopicSchema : unknownStatusSchema;
}
