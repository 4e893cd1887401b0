import { z } from 'zod';

import { webAddressSchema } from './address.ts';
import { daySchema, lineSchema } from './text.ts';

/**
 * What a check says of an address: `ok` it answers; `moved` it has another address for good; `dead` it is gone;
 * `unsure` it did not answer this time, or refuses programs.
 */
const LINK_STATES = ['ok', 'moved', 'dead', 'unsure'] as const;

const entrySchema = z.strictObject({
  state: z.enum(LINK_STATES).describe('What the last check found.'),
  checked: daySchema.describe('Day of the last check.'),
  since: daySchema.describe('Day of the first check with this state.'),
  to: webAddressSchema.optional().describe('Where an address that has moved is now.'),
  reason: lineSchema(120).optional().describe('Why the state is not `ok`.'),
  failures: z.int().min(1).optional().describe('How many checks in a row have not reached it.'),
});

/** `content/link-health.json`: what `waymark links` found, by address. A program writes it. */
export const linkHealthSchema = z.record(webAddressSchema, entrySchema);

export type LinkState = (typeof LINK_STATES)[number];
export type LinkHealthEntry = z.output<typeof entrySchema>;
export type LinkHealth = z.output<typeof linkHealthSchema>;
