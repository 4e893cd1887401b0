import type { Range } from '../../lint/finding.ts';

/** One part of a text and what comes in its place. */
export interface Replacement {
  readonly range: Range;
  readonly text: string;
}

/** A text with other parts. Of parts that overlap, the one that begins first counts. */
export function replaceRanges(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { range, text: part } of replacements.toSorted((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range;
    if (start < done) continue;
    result += text.slice(done, start) + part;
    done = end;
  }
  return result + text.slice(done);
}
