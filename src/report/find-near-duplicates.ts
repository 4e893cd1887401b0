/** Two texts that have much in common. */
export interface NearDuplicate {
  readonly ids: readonly [string, string];
  /** The part of their shingles that both have: 0 nothing, 1 the same shingles. */
  readonly resemblance: number;
}

/** Words of a shingle. Three in a row are rarely the same by chance, and a changed name breaks only those around it. */
const SHINGLE_WORDS = 3;

/**
 * Finds all pairs of texts whose resemblance is at least `threshold`: the Jaccard index of their sets of shingles, which
 * are the runs of three words (Andrei Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Case,
 * marks and line breaks do not count.
 *
 * The result is exact. Each text is compared through an index of shingles with those before it that share one, so that
 * texts with nothing in common cost nothing.
 * @param texts Texts by id, plain or as Markdown.
 * @param threshold More than 0.
 * @returns The most similar pairs first.
 */
export function findNearDuplicates(texts: ReadonlyMap<string, string>, threshold: number): readonly NearDuplicate[] {
  const ids = [...texts.keys()];
  const sizes: number[] = [];
  /** Numbers of the texts that hold a shingle. */
  const index = new Map<string, number[]>();
  /** How many shingles each text shares with the one that is looked at; all 0 in between. */
  const shared = new Uint32Array(ids.length);
  const pairs: NearDuplicate[] = [];
  for (const [number, [id, text]] of [...texts].entries()) {
    const shingles = listShingles(text);
    sizes.push(shingles.size);
    const others: number[] = [];
    for (const shingle of shingles) {
      const holders = index.get(shingle);
      if (holders === undefined) {
        index.set(shingle, [number]);
        continue;
      }
      for (const holder of holders) {
        const before = shared[holder] ?? 0;
        if (before === 0) others.push(holder);
        shared[holder] = before + 1;
      }
      holders.push(number);
    }
    for (const other of others) {
      const common = shared[other] ?? 0;
      const resemblance = common / (shingles.size + (sizes[other] ?? 0) - common);
      if (resemblance >= threshold) pairs.push({ ids: [ids[other] ?? '', id], resemblance });
      shared[other] = 0;
    }
  }
  return pairs.sort((a, b) => b.resemblance - a.resemblance);
}

/** A text that is shorter than a shingle is one itself. */
function listShingles(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return new Set(Array.from({ length: count }, (_, start) => words.slice(start, start + SHINGLE_WORDS).join(' ')));
}
