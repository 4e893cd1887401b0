import { expect, test } from 'vitest';

import { isolate, sentence } from '../../../src/words/sentence.ts';

test('a name that runs from right to left is isolated, any other stays as it is', () => {
  expect(isolate('Team backend')).toBe('Team backend');
  expect(isolate('מפה')).toBe('\u2068מפה\u2069');
  expect(isolate('A خريطة B')).toBe('\u2068A خريطة B\u2069');
  expect(isolate('𞤀𞤣𞤤𞤢𞤥')).toBe('\u2068𞤀𞤣𞤤𞤢𞤥\u2069');
});

test('a sentence isolates its names and leaves numbers and its own words alone', () => {
  expect(sentence`"${'מפה'}" is section ${3} of ${'Team'}\n`).toBe('"\u2068מפה\u2069" is section 3 of Team\n');
});
