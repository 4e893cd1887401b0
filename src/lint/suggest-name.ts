import { distance } from 'fastest-levenshtein';

/** The candidate that a typing error would most likely have meant, if one is close enough to be helpful. */
export function suggestName(name: string, candidates: Iterable<string>): string | undefined {
  // Two swapped letters count as two changes, so that short names need some grace; very short ones are all alike.
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  let best: { candidate: string; changes: number; shared: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const changes = distance(name, candidate);
    if (changes > limit) continue;
    const shared = countShared(name, candidate);
    if (best && (best.changes < changes || (best.changes === changes && best.shared >= shared))) continue;
    best = { candidate, changes, shared };
  }
  return best?.candidate;
}

/** Number of letters at which both begin: people seldom mistype the first ones. */
function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
