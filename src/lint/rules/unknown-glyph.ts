import { nameSign } from '../../markup/clean-text.ts';
import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import { findUndrawable } from '../drawable-signs.ts';
import { listStrings } from '../list-strings.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A text that pictures and PDFs of a roadmap show has a character that their fonts cannot draw. */
export const unknownGlyph: Rule = { id: 'unknown-glyph', severity: 'warning', check };

function* check(content: Content): Generator<Problem> {
  for (const { data, source } of content.topics) {
    yield* checkValue(data?.title, ['title'], source);
    for (const [index, { reason }] of data?.requires.entries() ?? []) {
      yield* checkValue(reason, ['requires', index, 'reason'], source);
    }
  }
  for (const { data, source, outline, outlineSource } of content.roadmaps) {
    yield* checkValue(data?.title, ['title'], source);
    yield* checkValue(data?.description, ['description'], source);
    yield* checkValue(outline, [], outlineSource);
  }
}

function* checkValue(value: unknown, path: DataPath, source: Source): Generator<Problem> {
  for (const [place, text] of listStrings(value, path)) {
    const signs = findUndrawable(text);
    const [first] = signs;
    if (first === undefined) continue;
    const names = signs.map((sign) => `${sign} (${nameSign(sign)})`).join(', ');
    const message = `the fonts of pictures and PDFs cannot draw ${names}: a box stands there instead`;
    const hint = 'Write it in letters if that is possible. The pages themselves show it.';
    yield problemAt(source, source.locateWords(place, first), message, hint);
  }
}
