import fc from 'fast-check';
import { expect, test } from 'vitest';

import { idOfTitle, makeFree } from '../../../src/exchange/id-of-title.ts';
import { isId } from '../../../src/schemas/id-pattern.ts';

test.each([
  ['HTTP caching', 'http-caching'],
  ['JavaScript', 'javascript'],
  ['C++', 'cplusplus'],
  ['C#', 'csharp'],
  ['Résumé & more', 'resume-and-more'],
  ["What's new?", 'whats-new'],
  ['分散', undefined],
  [`${'word '.repeat(12)}end`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['x'.repeat(80), 'x'.repeat(60)],
])('makes of %j the id %s', (title, id) => {
  expect(idOfTitle(title)).toBe(id);
});

test('makes nothing but ids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('a', 'a-2')), (title, taken) => {
      const id = idOfTitle(title);
      if (id !== undefined) expect([isId(id), isId(makeFree(id, new Set([id, ...taken])))]).toEqual([true, true]);
    }),
  );
});
