import fc from 'fast-check';
import { expect, test } from 'vitest';

import { balanceText, wrapText } from '../../../../src/roadmap/layout/wrap-text.ts';

const style = { family: 'text', size: 10, weight: 400 } as const;
const measure = (text: string) => Array.from(text).length;

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['short', 10, ['short']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['a unbreakable b', 4, ['a', 'unbr', 'eaka', 'ble', 'b']],
  ['', 5, ['']],
])('wraps %j at %i', (text, width, lines) => {
  expect(wrapText(text, width, style, measure)).toEqual(lines);
});

test('keeps a family emoji in one piece', () => {
  expect(wrapText('👩‍👩‍👧a', 5, style, measure)).toEqual(['👩‍👩‍👧', 'a']);
});

test.each([
  ['infrastructure-as-code', 16, ['infrastructure-', 'as-code']],
  ['read/write', 6, ['read/', 'write']],
  ['client-server model', 13, ['client-server', 'model']],
])('breaks %j at %i behind a hyphen or slash, and only if it must', (text, width, lines) => {
  expect(wrapText(text, width, style, measure)).toEqual(lines);
});

test.each([
  ['version control and tools', 19, ['version control', 'and tools']],
  ['how the internet works', 16, ['how the', 'internet works']],
  ['one line', 10, ['one line']],
  ['unbreakable', 8, ['unbreaka', 'ble']],
])('balances %j at %i', (text, width, lines) => {
  expect(balanceText(text, width, style, measure)).toEqual(lines);
});

test('needs as many lines balanced as filled, none of them wider', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      const filled = wrapText(text, width, style, measure);
      const balanced = balanceText(text, width, style, measure);
      expect(balanced).toHaveLength(filled.length);
      expect(balanced.join(' ')).toBe(filled.join(' '));
      expect(Math.max(...balanced.map(measure))).toBeLessThanOrEqual(Math.max(...filled.map(measure)));
    }),
  );
});
