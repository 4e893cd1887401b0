import { z } from 'zod';

import { PRIORITIES } from '../../schemas/checklist.ts';
import {
  addressPart,
  dayPart,
  headPart,
  hoursPart,
  idPart,
  levelPart,
  linkPart,
  markdownPart,
  statusPart,
} from './parts.ts';

const aboutShape = {
  description: z.string(),
  status: statusPart,
  published: dayPart,
  updated: dayPart.optional(),
};

const fileShape = {
  ...headPart,
  id: idPart.describe('Stable.'),
  title: z.string(),
  url: addressPart.describe('The page.'),
  markdown: addressPart.describe('The same as one Markdown document.'),
  ...aboutShape,
  text: markdownPart,
};

/** `/api/v1/questions.json` */
export const questionListSchema = z.object({
  ...headPart,
  questions: z
    .array(linkPart.extend({ ...aboutShape, questions: z.number().int().describe('How many questions it has.') }))
    .describe('Question groups, sorted by title.'),
});

/** `/api/v1/questions/<id>.json` */
export const questionFileSchema = z.object({
  ...fileShape,
  questions: z.array(
    z.object({
      id: idPart.describe('Unique in the group.'),
      question: markdownPart,
      level: levelPart,
      topics: z.array(linkPart).describe('Topics that it tests.'),
      answer: markdownPart,
    }),
  ),
});

const projectShape = { level: levelPart, hours: hoursPart };

/** `/api/v1/projects.json` */
export const projectListSchema = z.object({
  ...headPart,
  projects: z
    .array(
      linkPart.extend({ ...aboutShape, ...projectShape, topics: z.array(idPart).describe('Ids of what it practices.') }),
    )
    .describe('Sorted by title.'),
});

/** `/api/v1/projects/<id>.json` */
export const projectFileSchema = z.object({
  ...fileShape,
  ...projectShape,
  topics: z.array(linkPart).describe('What it practices.'),
  requirements: z.array(markdownPart),
  works: z.array(markdownPart).describe('How one knows that it works.'),
  hints: z.array(z.object({ title: z.string(), text: markdownPart })).describe('In the order of the work.'),
  stretch: z.array(markdownPart).describe('What to add afterwards.'),
  mistakes: z.array(z.object({ mistake: markdownPart, instead: markdownPart })),
});

/** `/api/v1/best-practices.json` */
export const bestPracticeListSchema = z.object({
  ...headPart,
  bestPractices: z
    .array(linkPart.extend({ ...aboutShape, items: z.number().int().describe('How many items it has.') }))
    .describe('Sorted by title.'),
});

/** `/api/v1/best-practices/<id>.json` */
export const bestPracticeFileSchema = z.object({
  ...fileShape,
  sections: z.array(
    z.object({
      id: idPart,
      title: z.string(),
      summary: z.string(),
      items: z.array(
        z.object({
          id: idPart.describe('Unique in the list.'),
          title: z.string().describe('What to do, as an order.'),
          priority: z.enum(PRIORITIES),
          why: markdownPart,
          check: markdownPart.describe('How to check it.'),
          topics: z.array(linkPart),
        }),
      ),
    }),
  ),
});
