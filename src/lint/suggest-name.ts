import { distance } from 'fastest-levenshtein';

/** The candidate that a typing error would most likely have meant, if one is close enough to be helpful. */
export function suggestName(name: string, candidates: Iterable<string>): string | undefined {
  return rankNames(name, candidates)[0];
}

/** How many letters may differ where a program writes what was meant: `log-x` is no typing error for `sql-x`. */
const SURE = 2;

/**
 * What was meant, if it is a slip of the keys away and nothing else is close: good enough for a program to write it.
 * @param resolve What a candidate leads to, where several may lead to the same.
 */
export function findOnlyName(
  name: string,
  candidates: Iterable<string>,
  resolve: (candidate: string) => string | undefined = (candidate) => candidate,
): string | undefined {
  const ranked = rankNames(name, candidates);
  const [first, ...others] = new Set(ranked.map(resolve));
  return others.length === 0 && distance(name, ranked[0] ?? '') <= SURE ? first : undefined;
}

/** The candidates that are close enough, the likeliest first. */
function rankNames(name: string, candidates: Iterable<string>): readonly string[] {
  // Two swapped letters count as two changes, so that short names need some grace; very short ones are all alike.
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  const near: { candidate: string; changes: number; shared: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const changes = distance(name, candidate);
    if (changes > limit) continue;
    near.push({ candidate, changes, shared: countShared(name, candidate) });
  }
  return near.sort((a, b) => a.changes - b.changes || b.shared - a.shared).map(({ candidate }) => candidate);
}

/** Number of letters at which both begin: people seldom mistype the first ones. */
function countShared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
