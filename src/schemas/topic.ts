import { z } from 'zod';

import { correctable } from './correction.ts';
import { idSchema, topicIdSchema } from './id.ts';
import { resourceSchema } from './resource.ts';
import { lineSchema, markdownSchema } from './text.ts';

const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

/** `[2, 5]`: from reading to first real use, for somebody who meets the requirements. */
const hoursSchema = z
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

/** Frontmatter of a topic file, `content/topics/<area>/<id>.md`. The file name is the id. */
export const topicSchema = z.strictObject({
  title: lineSchema(48).describe('Short name as the field writes it; it is the text of the node in every graph.'),
  aliases: z
    .array(idSchema)
    .default([])
    .describe('Former ids and other names, in kebab-case. Each one leads to this topic and is found by search.'),
  level: z.enum(LEVELS).describe('Within the field, not within one roadmap.'),
  hours: hoursSchema.describe('A range, such as [2, 5]: from reading to first real use.'),
  requires: z.array(requirementSchema).default([]).describe('Only what is really needed first, usually 1 to 3 topics.'),
  outcomes: z
    .array(markdownSchema.startsWith('You can ', 'must begin with "You can "'))
    .min(2, 'must have at least 2 entries')
    .max(5, 'must have at most 5 entries')
    .describe('What a learner can do afterwards, each one checkable by somebody else.'),
  selfCheck: z
    .array(selfCheckSchema)
    .min(2, 'must have at least 2 questions')
    .max(5, 'must have at most 5 questions')
    .describe('Questions with answers that explain.'),
  resources: z
    .array(resourceSchema)
    .min(2, 'must have at least 2 resources')
    .max(6, 'must have at most 6 resources')
    .describe('In the order in which to use them: the first is where to start. Free ones before paid ones.'),
});

export type TopicData = z.output<typeof topicSchema>;
