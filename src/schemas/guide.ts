import { z } from 'zod';

import { daySchema, lineSchema } from './text.ts';

/** Frontmatter of our own guides, `content/guides/<id>.md`. */
export const guideSchema = z.strictObject({
  title: lineSchema(80).describe('Heading of the page.'),
  description: lineSchema(200).describe('One sentence for lists and search engines.'),
  published: daySchema.describe('First day on the site.'),
});

export type GuideData = z.output<typeof guideSchema>;
