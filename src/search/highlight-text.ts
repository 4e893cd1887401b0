import { listWords, termsOf } from './words.ts';

/** A piece of a text; `isMatch` if it is what was looked for. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text where its words match: the pieces together are the text. `terms` are folded words of a result. */
export function highlightText(text: string, terms: readonly string[]): readonly Segment[] {
  const wanted = new Set(terms);
  const segments: Segment[] = [];
  let position = 0;
  for (const word of listWords(text)) {
    if (!termsOf(word).some((term) => wanted.has(term))) continue;
    if (word.start > position) segments.push({ text: text.slice(position, word.start), isMatch: false });
    segments.push({ text: text.slice(word.start, word.end), isMatch: true });
    position = word.end;
  }
  if (position < text.length) segments.push({ text: text.slice(position), isMatch: false });
  return segments;
}
