import { z } from 'zod';

import { webAddressSchema } from '../schemas/address.ts';
import type { Network } from './send-request.ts';

const answerSchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: webAddressSchema }).optional(),
  }),
});

/** Where the Internet Archive says which copy it has (https://archive.org/help/wayback_api.php). */
const archiveQuery = (address: string): string =>
  `https://archive.org/wayback/available?url=${encodeURIComponent(address)}`;

/** The newest archived copy of an address; undefined if there is none or the archive does not say. */
export async function findArchived(address: string, readText: Network['readText']): Promise<string | undefined> {
  const text = await readText(new URL(archiveQuery(address))).catch(() => undefined);
  try {
    const { closest } = answerSchema.parse(JSON.parse(text ?? '')).archived_snapshots;
    return closest?.url.replace(/^http:/, 'https:');
  } catch {
    return undefined;
  }
}
