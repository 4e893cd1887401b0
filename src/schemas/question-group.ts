import { z } from 'zod';

import { idSchema, topicIdSchema } from './id.ts';
import { pageFields } from './page-fields.ts';
import { markdownSchema, oneLineSchema } from './text.ts';
import { levelSchema } from './topic.ts';

/** How many questions a group has; only a draft has fewer. */
export const GROUP_QUESTIONS = { min: 30, max: 200 } as const;

const groupQuestionSchema = z.strictObject({
  id: idSchema.describe('Unique in the group and never used again; `<group>:<id>` is the key of the flash card.'),
  question: oneLineSchema(240).describe('An open question, one line of Markdown, which no single word answers.'),
  level: levelSchema,
  topics: z
    .array(topicIdSchema)
    .min(1, 'must name at least one topic')
    .max(4, 'must name at most 4 topics')
    .describe('Ids of the topics that it tests.'),
  answer: markdownSchema.describe('Begins with the answer, says why, and has an example.'),
});

/** Frontmatter of `content/questions/<id>.md`: what an interviewer asks. The body is the introduction. */
export const questionGroupSchema = z.strictObject({
  ...pageFields,
  questions: z
    .array(groupQuestionSchema)
    .min(1, 'must have at least one question')
    .max(GROUP_QUESTIONS.max, `must have at most ${GROUP_QUESTIONS.max} questions`)
    .describe('From the first that somebody is asked to the last.'),
});

export type GroupQuestion = z.output<typeof groupQuestionSchema>;
export type QuestionGroupData = z.output<typeof questionGroupSchema>;
