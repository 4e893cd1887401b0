import { expect, test } from 'vitest';

import { wrapText } from '../../../../src/roadmap/layout/wrap-text.ts';

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
