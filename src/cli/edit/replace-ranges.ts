import type { Fix } from '../../lint/finding.ts';

/** A text with other parts. Of parts that overlap, the one that begins first counts. */
export function replaceRanges(text: string, replacements: readonly Fix[]): string {
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
