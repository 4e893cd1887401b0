import { z } from 'zod';

import { webAddressSchema } from './address.ts';
import { topicIdSchema } from './id.ts';
import { pageStatusSchema } from './page-fields.ts';
import { daySchema, lineSchema } from './text.ts';
import { levelSchema } from './topic.ts';

/** Frontmatter of `content/videos/<id>.md`, a talk or lesson on another site. The body says what one sees in it. */
export const videoSchema = z.strictObject({
  title: lineSchema(120).describe("The talk's own title."),
  url: webAddressSchema.describe('Address of exactly this talk. It is linked, never loaded.'),
  speaker: lineSchema(80).describe('Who speaks.'),
  minutes: z.int('must be a whole number of minutes').min(1).max(1200).describe('How long it is, in minutes.'),
  year: z.int('must be a year such as 2024').min(1950).max(2100).describe('When it was given.'),
  topics: z
    .array(topicIdSchema)
    .min(1, 'must name at least one topic')
    .max(6, 'must name at most 6 topics')
    .describe('Ids of the topics that it is about.'),
  level: levelSchema,
  status: pageStatusSchema,
  published: daySchema.describe('First day on this site.'),
});

export type VideoData = z.output<typeof videoSchema>;
