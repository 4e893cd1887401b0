import { z } from 'zod';

import { topicIdSchema } from './id.ts';
import { pageFields } from './page-fields.ts';
import { lineSchema, markdownSchema } from './text.ts';
import { hoursSchema, levelSchema } from './topic.ts';

/** How long the lists of a finished project are; only a draft has shorter ones. */
export const PROJECT_LISTS = {
  topics: { min: 3, max: 12 },
  requirements: { min: 3, max: 10 },
  hints: { min: 2, max: 6 },
  works: { min: 2, max: 6 },
  stretch: { min: 1, max: 5 },
  mistakes: { min: 2, max: 5 },
} as const;

const hintSchema = z.strictObject({
  title: lineSchema(80).describe('What the hint is about, without giving it away.'),
  text: markdownSchema.describe('The hint.'),
});

const mistakeSchema = z.strictObject({
  mistake: markdownSchema.describe('What people do.'),
  instead: markdownSchema.describe('What to do instead, and why.'),
});

/** A list that may be short in a draft; the lint rule `list-size` knows how long it has to be in the end. */
const listOf = <Item extends z.ZodType>(item: Item, name: keyof typeof PROJECT_LISTS) =>
  z.array(item).max(PROJECT_LISTS[name].max, `must have at most ${PROJECT_LISTS[name].max} entries`).default([]);

/** Frontmatter of `content/projects/<id>.md`: something to build. The body is the goal. */
export const projectSchema = z.strictObject({
  ...pageFields,
  level: levelSchema,
  hours: hoursSchema.describe('A range, such as [4, 10]: from the first line to all requirements.'),
  topics: listOf(topicIdSchema, 'topics').describe('Ids of the topics that it practices.'),
  requirements: listOf(markdownSchema, 'requirements').describe('Each one can be checked by somebody else.'),
  hints: listOf(hintSchema, 'hints').describe('In the order of the work, each one opened only when it is needed.'),
  works: listOf(markdownSchema, 'works').describe('How you know that it works: a command with what it prints.'),
  stretch: listOf(markdownSchema, 'stretch').describe('What to add once all requirements are met.'),
  mistakes: listOf(mistakeSchema, 'mistakes').describe('What goes wrong often.'),
});

export type ProjectData = z.output<typeof projectSchema>;
