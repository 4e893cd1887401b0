import { z } from 'zod';

import { addressPart, dayPart, headPart, idPart } from './parts.ts';

/** `/api/v1/guides.json` */
export const guideListSchema = z.object({
  ...headPart,
  guides: z
    .array(
      z.object({
        id: idPart.describe('Stable.'),
        title: z.string(),
        description: z.string(),
        published: dayPart,
        updated: dayPart.optional(),
        topics: z.array(idPart).describe('Ids of the topics that it is about.'),
        url: addressPart.describe('The page.'),
        markdown: addressPart.describe('The text as Markdown.'),
      }),
    )
    .describe('Newest first.'),
});
