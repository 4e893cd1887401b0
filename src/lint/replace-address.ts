import type { Content } from './content.ts';
import type { Fix, Range } from './finding.ts';

/** Another address in the very characters of a link, if the old one stands there once and as it is. */
export function replaceAddress(
  content: Content,
  file: string,
  [start, end]: Range,
  url: string,
  other: string,
): Fix | undefined {
  const part = content.sources.get(file)?.slice(start, end) ?? '';
  const at = part.indexOf(`(${url})`) + 1;
  if (at === 0 || part.includes(`(${url})`, at)) return undefined;
  return { range: [start + at, start + at + url.length], text: other };
}
