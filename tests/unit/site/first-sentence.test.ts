import { expect, test } from 'vitest';

import { firstSentence } from '../../../src/site/first-sentence.ts';

test.each([
  ['DNS maps names to records. It is old.', 'DNS maps names to records.'],
  ['A name such as `api.example.com`\nhas *labels*. Next.', 'A name such as api.example.com has labels.'],
  ['HTTP 1.1 is text, e.g. a verb. `GET` is one.', 'HTTP 1.1 is text, e.g. a verb.'],
  ['```sh\nls\n```\n\nThe command lists files.', 'The command lists files.'],
  ['', ''],
])('takes the first sentence of %j', (markdown, sentence) => {
  expect(firstSentence(markdown)).toBe(sentence);
});

test('cuts a sentence of more than 300 characters between words', () => {
  const sentence = firstSentence(`${'word '.repeat(100)}end.`);
  expect(sentence.length).toBeLessThanOrEqual(300);
  expect(sentence).toMatch(/word \.\.\.$/);
});
