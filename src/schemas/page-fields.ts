import { z } from 'zod';

import { authorIdSchema } from './id.ts';
import { statusSchema } from './status.ts';
import { daySchema, lineSchema } from './text.ts';

export const pageStatusSchema = statusSchema
  .default('complete')
  .describe('`draft`: not finished yet, so that it may lack what else it must have. Else `complete`.');

const authorsSchema = z
  .array(authorIdSchema)
  .max(3, 'must have at most 3 authors')
  .describe('Ids of those who wrote it.');

const pageSeoSchema = z.strictObject({
  title: lineSchema(60).describe('Title of the page in search results.'),
  description: lineSchema(160).describe('Description in search results.'),
});

/** What the frontmatter of every page that is written as a whole says about itself. */
export const pageFields = {
  title: lineSchema(60).describe('Heading of the page.'),
  description: lineSchema(200).describe('One sentence for lists and search engines.'),
  status: pageStatusSchema,
  seo: pageSeoSchema.optional().describe('What search engines show; by default title and description.'),
  published: daySchema.describe('First day on the site.'),
  updated: daySchema.optional().describe('Day of the last real change.'),
  authors: authorsSchema.default([]),
};
