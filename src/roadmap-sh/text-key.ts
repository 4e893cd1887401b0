import { pageOf } from './whole-address.ts';

/** What two topics with the same text and the same resources have in common; empty for a topic with neither. */
export function makeTextKey(body: string, addresses: readonly string[]): string {
  const words = body
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return [words, ...addresses.map(pageOf).sort()].join('\n').trim();
}
