import { expect, test } from 'vitest';

import { joinWords } from '../../../src/words/join-words.ts';
import { pickForm, plural } from '../../../src/words/plural.ts';

test.each([
  [0, '0 topics'],
  [1, '1 topic'],
  [1.5, '1.5 topics'],
  [2, '2 topics'],
  [1005, '1,005 topics'],
])('%d with its word is %s', (number, text) => {
  expect(plural(number, 'topic')).toBe(text);
});

test('takes a form that is not made with an s', () => {
  expect(plural(1, 'topic is', 'topics are')).toBe('1 topic is');
  expect(plural(3, 'topic is', 'topics are')).toBe('3 topics are');
  expect(pickForm(1, 'it', 'them')).toBe('it');
  expect(pickForm(0, 'it', 'them')).toBe('them');
});

test('joins words as a sentence does', () => {
  expect(joinWords([])).toBe('');
  expect(joinWords(['DNS'])).toBe('DNS');
  expect(joinWords(['DNS', 'HTTP'])).toBe('DNS and HTTP');
  expect(joinWords(['DNS', 'HTTP', 'TLS'])).toBe('DNS, HTTP, and TLS');
});
