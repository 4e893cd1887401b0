import { z } from 'zod';

import { guideIdSchema, idSchema, roadmapIdSchema, topicIdSchema } from './id.ts';
import { pageFields } from './page-fields.ts';
import { lineSchema } from './text.ts';

/** Frontmatter of a guide, `content/guides/<id>.md`; the body is the guide. */
export const guideSchema = z
  .strictObject({
    ...pageFields,
    title: lineSchema(80).describe('Heading of the page.'),
    topics: z.array(topicIdSchema).default([]).describe('Ids of the topics that it is about.'),
    roadmap: roadmapIdSchema
      .optional()
      .describe('Id of the roadmap under whose address the guide is, `/<roadmap>/<name>` in place of `/guides/<id>`.'),
    name: idSchema.optional().describe('Last part of the address under that of a roadmap; the id by default.'),
    related: z.array(guideIdSchema).default([]).describe('Ids of guides to read next.'),
  })
  .refine(({ name, roadmap }) => name === undefined || roadmap !== undefined, {
    path: ['name'],
    error: 'needs a `roadmap`, under whose address the guide has this name',
  });

export type GuideData = z.output<typeof guideSchema>;
