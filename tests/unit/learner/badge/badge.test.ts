import fc from 'fast-check';
import { expect, test } from 'vitest';

import { measureText, renderBadge } from '../../../../src/learner/badge/badge.ts';

const badge = { label: 'Backend roadmap', done: 62, total: 181 };
const widthsIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('says label, numbers and percent, also to screen readers', () => {
  const svg = renderBadge(badge);
  expect(svg).toContain('<title>Backend roadmap: 62 of 181 topics done (34%)</title>');
  expect(svg).toContain('role="img" aria-label="Backend roadmap: 62 of 181 topics done (34%)"');
  expect(svg).toContain('>62 of 181</text>');
});

test('the bar is as long as the share of topics done', () => {
  const bar = (done: number, total: number): number => {
    const widths = widthsIn(renderBadge({ ...badge, done, total }));
    return (widths.at(-1) ?? NaN) / (widths[0] ?? NaN);
  };
  expect(bar(0, 181)).toBe(0);
  expect(bar(0, 0)).toBe(0);
  expect(bar(90, 180)).toBeCloseTo(0.5, 2);
  expect(bar(181, 181)).toBe(1);
  expect(bar(5, 3)).toBe(1);
});

test('the same input gives the same bytes', () => {
  expect(renderBadge(badge)).toBe(renderBadge({ ...badge }));
});

test('no label breaks out of its place', () => {
  const svg = renderBadge({ ...badge, label: `"/><script>alert('1')</script>&amp;` });
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#34;/&#62;&#60;script&#62;');
  expect(svg).toContain('&#38;amp;');
});

/** Letters, what XML treats specially, what it forbids, halves of pairs, and signs of several code points. */
const signs = fc.oneof(
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
  fc.constantFrom('<', '>', '&', '"', "'", ']]>', '\u0000', '\uFFFF', '\uD800', '\uDC00', 'é', 'e\u0301', '日', '👩‍🔬'),
);

test('every label gives tags that are all closed, attributes that are quoted, and parts inside the width', () => {
  fc.assert(
    fc.property(fc.string({ unit: signs }), fc.nat(500), fc.nat(500), (label, done, total) => {
      const svg = renderBadge({ label, done, total });
      const open: string[] = [];
      const rest = svg.replace(
        /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g,
        (_, end, name: string, __, isEmpty) => {
          if (end) expect(open.pop()).toBe(name);
          else if (!isEmpty) open.push(name);
          return '';
        },
      );
      expect(open).toEqual([]);
      expect(rest).not.toMatch(/[<>]|&(?!#\d+;)/);
      const [width = 0, ...parts] = widthsIn(svg);
      for (const part of parts) expect(part).toBeLessThanOrEqual(width);
    }),
  );
});

test('measures by kind of character, and never shorter for more text', () => {
  expect(measureText('')).toBe(0);
  expect(measureText('iii')).toBeLessThan(measureText('aaa'));
  expect(measureText('aaa')).toBeLessThan(measureText('WWW'));
  expect(measureText('日本')).toBe(23);
  // A letter with a separate accent is as wide as the letter.
  expect(measureText('e\u0301')).toBe(measureText('e'));
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(measureText(first + second)).toBeGreaterThanOrEqual(measureText(first));
    }),
  );
});
