import { isDeepStrictEqual } from 'node:util';

import { readFrontmatter } from '../../lint/read-frontmatter.ts';

/**
 * The text of a Markdown file whose fields stand in a given order; fields that the order does not name come last. Each
 * field takes the comments above it along.
 * @returns The same text if its fields cannot be read, or would say something else afterwards.
 */
export function orderFields(file: string, text: string, order: readonly string[]): string {
  const { value, problems, source } = readFrontmatter(file, text);
  if (problems.length > 0 || typeof value !== 'object' || value === null || text.includes('\r')) return text;
  const start = '---\n'.length;
  const end = text.indexOf('\n---', start) + 1;
  const names = Object.keys(value);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = names.toSorted((a, b) => rank(a) - rank(b));
  if (isDeepStrictEqual(sorted, names) || end <= start) return text;
  const starts = names.map((name) => startOfBlock(text, start, source.keyRange([name])[0]));
  // Comments above the first field stay above whatever is first.
  starts[0] = source.keyRange([names[0] ?? ''])[0];
  const blocks = new Map(names.map((name, index) => [name, text.slice(starts[index], starts[index + 1] ?? end)]));
  const ordered = sorted.map((name) => blocks.get(name) ?? '').join('');
  const result = text.slice(0, starts[0]) + ordered + text.slice(end);
  return isDeepStrictEqual(readFrontmatter(file, result).value, value) ? result : text;
}

/** Where a field begins with the comments right above it. */
function startOfBlock(text: string, from: number, key: number): number {
  let start = key;
  for (;;) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (before < from || !text.slice(before, start).startsWith('#')) return start;
    start = before;
  }
}
