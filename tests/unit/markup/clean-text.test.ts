import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  cleanLine,
  cleanLines,
  exposeHarmful,
  findHarmfulSign,
  isVisible,
  nameSign,
} from '../../../src/markup/clean-text.ts';

test.each([
  ['  Ada  Lovelace\n', 'Ada Lovelace'],
  ['Ada\u202E\nLovelace', 'Ada Lovelace'],
  ['a\u0000b\u001B[31mc', 'ab[31mc'],
  ['a\u2028b\u0085c\r\nd', 'a b c d'],
  ['a\u2066b\u2069', 'ab'],
  ['a\uD83D', 'a'],
  ['\uFEFFa', 'a'],
  ['👩‍🚀 می‌خواهم', '👩‍🚀 می‌خواهم'],
  ['\u200B\u2060\u00AD', ''],
  ['\u3164\u2800 \u0301', ''],
])('writes %j as the line %j', (text, line) => {
  expect(cleanLine(text, 100)).toBe(line);
});

test('keeps the lines of a text', () => {
  expect(cleanLines('- a\r\n\t- b\u2028c\u202E\u0007', 100)).toBe('- a\n\t- b\nc');
});

test('never cuts a character in half', () => {
  expect(cleanLine('ab😀', 3)).toBe('ab');
  expect(cleanLines('ab😀', 4)).toBe('ab😀');
});

const texts = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom('\u202E', '\uD800', '\r', ' ', 'a')),
});

test('what is clean stays as it is, holds nothing harmful, and is as short as asked', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 20 }), (text, max) => {
      for (const clean of [cleanLine, cleanLines]) {
        const once = clean(text, max);
        expect(clean(once, max)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(max);
        expect(once.isWellFormed()).toBe(true);
        expect(findHarmfulSign(once)).toBeUndefined();
      }
      expect(cleanLine(text, max) === '' || isVisible(cleanLine(text, max))).toBe(true);
    }),
  );
});

test('names the first harmful sign', () => {
  expect(findHarmfulSign('a\rb\u202E')).toEqual({ index: 1, sign: '\r' });
  expect(findHarmfulSign('a\u202Eb\r')).toEqual({ index: 1, sign: '\u202E' });
  expect(findHarmfulSign('a\tb\n')).toBeUndefined();
});

test('shows where harmful signs are', () => {
  expect(exposeHarmful('a\tb\u001B[2J\u2028\u202E\nc')).toBe('a b\uFFFD[2J\uFFFD\uFFFD\nc');
  expect(nameSign('\u001B')).toBe('U+001B');
  expect(nameSign('\u{1FFFE}')).toBe('U+1FFFE');
});
