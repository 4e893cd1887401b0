import { expect, test } from 'vitest';

import { splitRuns, WEIGHTS } from '../../../../src/export/fonts.ts';
import { DRAWABLE_RANGES, findUndrawable } from '../../../../src/lint/drawable-signs.ts';
import { ALPHA, lintSample, OUTLINE, ROADMAP } from '../sample-project.ts';

const STYLES = (['text', 'display'] as const).flatMap((family) =>
  WEIGHTS.map((weight) => ({ family, weight, size: 10, lineHeight: 12 })),
);
const canDraw = (sign: string) => STYLES.every((style) => splitRuns(sign, style).every(({ isUnknown }) => !isUnknown));

test('knows what the fonts can draw', () => {
  const ranges: [first: number, last: number][] = [];
  for (let code = 0x20; code < 0x20_000; code += 1) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (isSurrogate || !canDraw(String.fromCodePoint(code))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const names = ranges.map((range) => [...new Set(range)].map((code) => code.toString(16)).join('-'));
  expect(names.join(' ')).toBe(DRAWABLE_RANGES);
});

test('finds each sign once, and none that nobody sees', () => {
  expect(findUndrawable('设计设 → a👩‍🚀é e\u0301 a\u00ADb')).toEqual(['设', '计', '→', '👩', '🚀']);
  expect(findUndrawable('שלום سلام 日本')).toEqual(['ש', 'ל', 'ו', 'ם', 'س', 'ل', 'ا', 'م', '日', '本']);
  expect(findUndrawable('Straße, naïve, Łódź, “quoted” – 5 € × 2')).toEqual([]);
});

test('warns of titles, outlines and requirements', () => {
  expect(
    lintSample(
      { file: ROADMAP, from: 'title: Demo roadmap', to: 'title: Demo 设计' },
      { file: OUTLINE, from: 'title: Two', to: 'title: Two 🚀' },
      { file: ALPHA, from: 'title: The alpha', to: 'title: Альфа' },
    ),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:11:20 warning unknown-glyph
    the fonts of pictures and PDFs cannot draw 🚀 (U+1F680): a box stands there instead
    => Write it in letters if that is possible. The pages themselves show it.
    roadmaps/demo/roadmap.md:4:13 warning unknown-glyph
    the fonts of pictures and PDFs cannot draw 设 (U+8BBE), 计 (U+8BA1): a box stands there instead
    => Write it in letters if that is possible. The pages themselves show it.
    topics/area/alpha.md:2:8 warning unknown-glyph
    the fonts of pictures and PDFs cannot draw А (U+0410), л (U+043B), ь (U+044C), ф (U+0444), а (U+0430): a box stands there instead
    => Write it in letters if that is possible. The pages themselves show it."
  `);
});

test('leaves texts alone that stand on pages only', () => {
  expect(lintSample({ file: ROADMAP, from: 'An introduction.', to: 'An introduction → 设计.' })).toBe('');
});
