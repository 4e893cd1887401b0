import { z } from 'zod';

import { addressPart, headPart, idPart } from './parts.ts';

/** `/api/v1/index.json` */
export const indexFileSchema = z.object({
  ...headPart,
  name: z.string(),
  version: z.literal(1),
  documentation: addressPart,
  kinds: z
    .array(
      z.object({
        name: idPart.describe('`roadmaps`, `topics` and so on.'),
        description: z.string(),
        count: z.number().int().describe('How many there are.'),
        list: addressPart.optional().describe('The file that lists all of them.'),
        item: z.string().optional().describe('The file of one of them, with `{id}` in place of its id.'),
        listSchema: addressPart.optional(),
        itemSchema: addressPart.optional(),
      }),
    )
    .describe('What there is.'),
});
