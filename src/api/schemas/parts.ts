import { z } from 'zod';

import { MARKS } from '../../schemas/outline.ts';
import { RESOURCE_ACCESS } from '../../schemas/resource.ts';
import { statusSchema } from '../../schemas/status.ts';
import { LEVELS } from '../../schemas/topic.ts';

// The pieces that files of the API share. Objects are not strict: whoever reads them ignores fields that they do not
// know, since new ones may come at any time.

export const idPart = z.string().min(1);
export const addressPart = z.url({ protocol: /^https?$/ });
export const dayPart = z.iso.date();
export const markdownPart = z.string().describe('Markdown. Links in it are absolute addresses.');

export const hoursPart = z.object({ low: z.number(), high: z.number() }).describe('A range of hours.');
export const levelPart = z.enum(LEVELS);
export const statusPart = statusSchema.describe('`draft`: not finished, so that much may be missing.');
export const markPart = z.enum(MARKS).describe('Our opinion on the topic in this roadmap.');

/** What every file begins with. */
export const headPart = {
  $schema: addressPart.describe('The JSON Schema of this file.'),
  license: addressPart.describe('License of the texts in it.'),
};

/** A link to something that has a page and a file of the API. */
export const linkPart = z.object({
  id: idPart,
  title: z.string(),
  url: addressPart.describe('The page.'),
  json: addressPart.describe('The file of the API.'),
});

/** A topic on the other end of an edge. */
export const neighborPart = linkPart.extend({ reason: markdownPart.describe('Why, in one sentence of Markdown.') });

export const resourcePart = z.object({
  type: z.string().describe('`official`, `article`, `book`, `video` and others.'),
  title: z.string(),
  url: addressPart,
  note: z.string().optional(),
  access: z.enum(RESOURCE_ACCESS).describe('`account`: free of charge, but one has to sign in.'),
});
