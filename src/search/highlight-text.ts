import { fold } from './fold.ts';
import { isUnspaced } from './unspaced.ts';
import { listWords, termsOf, type Word } from './words.ts';

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
    for (const { start, end } of findMatches(text, word, wanted)) {
      if (start > position) segments.push({ text: text.slice(position, start), isMatch: false });
      segments.push({ text: text.slice(start, end), isMatch: true });
      position = end;
    }
  }
  if (position < text.length) segments.push({ text: text.slice(position), isMatch: false });
  return segments;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** The places of a word that match: a whole word, or, where nothing separates words, its letters. */
function findMatches(text: string, word: Word, wanted: ReadonlySet<string>): readonly Match[] {
  if (!termsOf(word).some((term) => wanted.has(term))) return [];
  if (!isUnspaced(word.joined)) return [word];
  const letters = Array.from(text.slice(word.start, word.end).matchAll(/\P{M}\p{M}*/gu), ({ 0: letter, index }) => {
    return { letter, start: word.start + index, end: word.start + index + letter.length };
  });
  const matches: Match[] = [];
  letters.forEach(({ letter, start, end }, index) => {
    const next = letters[index + 1];
    const isPair = next !== undefined && wanted.has(fold(letter + next.letter));
    if (!isPair && !wanted.has(fold(letter))) return;
    const last = matches.at(-1);
    const match = { start, end: isPair ? next.end : end };
    // Pairs overlap: the second letter of one is the first of the next.
    if (last !== undefined && last.end >= match.start)
      matches[matches.length - 1] = { start: last.start, end: Math.max(last.end, match.end) };
    else matches.push(match);
  });
  return matches.length > 0 ? matches : [word];
}
