import { z } from 'zod';

import { idSchema, topicIdSchema } from './id.ts';
import { lineSchema, markdownSchema } from './text.ts';

/** How many sections and items a finished list has; only a draft has fewer. */
export const CHECKLIST_SECTIONS = { min: 4, max: 10 } as const;
export const SECTION_ITEMS = { min: 3, max: 9 } as const;
export const CHECKLIST_ITEMS = { min: 30 } as const;

/** How much it matters: without it the work is not done, is worse, or could be better. */
export const PRIORITIES = ['must', 'should', 'could'] as const;

const itemSchema = z.strictObject({
  id: idSchema.describe('Unique in the list and never used again; `<list>.<id>` is the key of the state.'),
  title: lineSchema(80).describe('What to do, as an order.'),
  priority: z.enum(PRIORITIES).describe('`must`, `should` or `could`.'),
  why: markdownSchema.describe('The reason, with what happens otherwise, in 1 to 3 sentences.'),
  check: markdownSchema.describe('How to check it: a command, a query or a place to look, with what to expect.'),
  topics: z.array(topicIdSchema).max(3, 'must name at most 3 topics').default([]).describe('Ids of topics to read.'),
});

const checklistSectionSchema = z.strictObject({
  id: idSchema.describe('Stable id; the fragment of links to this section.'),
  title: lineSchema(40).describe('Heading of the section.'),
  summary: lineSchema(160).describe('One sentence on what the section is about.'),
  items: z
    .array(itemSchema)
    .min(1, 'must have at least one item')
    .max(SECTION_ITEMS.max, `must have at most ${SECTION_ITEMS.max} items`)
    .describe('In the order in which to go through them.'),
});

/** `content/best-practices/<id>/checklist.yaml`. */
export const checklistSchema = z.strictObject({
  sections: z
    .array(checklistSectionSchema)
    .min(1, 'must have at least one section')
    .max(CHECKLIST_SECTIONS.max, `must have at most ${CHECKLIST_SECTIONS.max} sections`)
    .describe('From first to last.'),
});

export type ChecklistItem = z.output<typeof itemSchema>;
export type ChecklistData = z.output<typeof checklistSchema>;
