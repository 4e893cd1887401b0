import { z } from 'zod';

import { webAddressSchema } from './address.ts';
import { lineSchema } from './text.ts';

/** Frontmatter of `content/authors/<id>.md`, somebody who writes for the site. The body is a few sentences. */
export const authorSchema = z.strictObject({
  name: lineSchema(60).describe('As it stands below what they wrote.'),
  kind: z.enum(['person', 'organization']).describe('One person, or a group of them.'),
  description: lineSchema(200).describe('One sentence on who that is.'),
  links: z
    .array(
      z.strictObject({
        label: lineSchema(40).describe('Text of the link.'),
        url: webAddressSchema.describe('A page about them elsewhere.'),
      }),
    )
    .max(6, 'must have at most 6 links')
    .default([])
    .describe('Pages about them elsewhere.'),
});

export type AuthorData = z.output<typeof authorSchema>;
