import { z } from 'zod';

import { webAddressSchema } from './address.ts';
import { lineSchema } from './text.ts';

const RESOURCE_TYPES = [
  'official',
  'opensource',
  'article',
  'course',
  'exercise',
  'book',
  'paper',
  'video',
  'podcast',
  'feed',
  'roadmap',
] as const;

/** `account`: free of charge, but the reader has to sign in. */
export const RESOURCE_ACCESS = ['free', 'account', 'paid'] as const;

/** One thing to read, watch or do, outside this site. */
export const resourceSchema = z.strictObject({
  type: z.enum(RESOURCE_TYPES).describe('Kind of the resource.'),
  title: lineSchema(120).describe("The resource's own title."),
  url: webAddressSchema.describe('Address of exactly this resource, not of the home page around it.'),
  note: lineSchema(120).optional().describe('What it gives, and for whom, where the title does not say it.'),
  access: z.enum(RESOURCE_ACCESS).default('free').describe('What the reader needs: nothing, an account, or money.'),
});

export type ResourceData = z.output<typeof resourceSchema>;
