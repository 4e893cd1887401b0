import fc from 'fast-check';
import { expect, test } from 'vitest';

import { highlightText } from '../../../src/search/highlight-text.ts';
import { formKey, listWords, nameKey, termsOf } from '../../../src/search/words.ts';

test.each([
  ['C, C++ and C#.', [['c'], ['c++'], ['and'], ['c#']]],
  [
    '.NET (ASP.NET)',
    [
      ['.net', 'net'],
      ['asp', 'net', 'aspnet'],
    ],
  ],
  ['CI/CD', [['ci', 'cd', 'cicd']]],
  ['HTTP/2', [['http', '2', 'http2']]],
  ['N+1', [['n', '1', 'n1']]],
  ['C/C++', [['c', 'c++', 'cc++']]],
  ['Crème brûlée', [['creme'], ['brulee']]],
  ['full-text search', [['full', 'text', 'fulltext'], ['search']]],
  ['“Why?” … no!', [['why'], ['no']]],
  ['日本', [['日本', '本']]],
  ['数据库设计', [['数据', '据库', '库设', '设计', '计', '数据库设计']]],
  ['Go语言', [['go', '语言', '言', 'go语言']]],
  ['설계', [['설계', '계']]],
  ['Nullish (??) (a?) ?. => x', [['nullish'], ['??'], ['a'], ['?.'], ['=>'], ['x']]],
  ['Really?! Yes...', [['really'], ['yes']]],
  ['- / + #', []],
])('%s is read as its words', (text, terms) => {
  expect(listWords(text).map(termsOf)).toEqual(terms);
});

test('names that are written alike have the same key', () => {
  expect(nameKey('Node.js')).toBe(nameKey('node JS'));
  expect(nameKey('Café')).toBe('cafe');
  expect(nameKey('C++')).not.toBe(nameKey('C'));
});

test('the words that match are marked as they stand in the text', () => {
  expect(highlightText('A cache, cached: Café.', ['cache', 'cafe'])).toEqual([
    { text: 'A ', isMatch: false },
    { text: 'cache', isMatch: true },
    { text: ', cached: ', isMatch: false },
    { text: 'Café', isMatch: true },
    { text: '.', isMatch: false },
  ]);
  expect(highlightText('CI/CD', ['cicd'])).toEqual([{ text: 'CI/CD', isMatch: true }]);
});

test('the pieces of a marked text together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
      const own = listWords(text).flatMap(termsOf);
      const pieces = highlightText(text, [...terms, ...own.filter((_, index) => index % 2 === 0)]);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

test('letters without spaces are marked where they match', () => {
  expect(highlightText('关系数据库设计。', ['设计', '计'])).toEqual([
    { text: '关系数据库', isMatch: false },
    { text: '设计', isMatch: true },
    { text: '。', isMatch: false },
  ]);
});

test('forms of a name have one key', () => {
  expect(formKey('Caching')).toBe(formKey('cache'));
  expect(formKey('HTTP caching')).not.toBe(formKey('cache'));
  expect(formKey('What is an API?')).toBe(formKey('APIs'));
  expect(formKey('the')).toBe('');
});
