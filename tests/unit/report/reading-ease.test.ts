import { expect, test } from 'vitest';

import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { countProse, readingEase } from '../../../src/report/reading-ease.ts';

const count = (markdown: string) => countProse({ markdown, tree: parseMarkdown(markdown) });

test('counts sentences, words and syllables of paragraphs', () => {
  expect(count('The cat sat. The *server* was down!')).toEqual({ sentences: 2, words: 7, syllables: 8 });
});

test('leaves out code, addresses and headings, and does not join the points of a list', () => {
  const markdown =
    '# A heading\n\nRun `npm ci` now.\n\n```sh\nls -la\n```\n\n- One thing\n- Two [things](https://example.com/x)\n';
  expect(count(markdown)).toEqual({ sentences: 3, words: 6, syllables: 6 });
});

test('the ease follows the formula of Flesch', () => {
  expect(readingEase({ sentences: 1, words: 10, syllables: 15 })).toBeCloseTo(206.835 - 10.15 - 126.9, 10);
  expect(readingEase(count('```sh\nls\n```'))).toBeUndefined();
});

test('long words in long sentences are harder than short ones', () => {
  const easy = readingEase(count('Each row has a key. You use it to find the row.'));
  const hard = readingEase(
    count('Administrators customarily differentiate authentication considerations and authorization considerations.'),
  );
  expect(easy).toBeGreaterThan(90);
  expect(hard).toBeLessThan(0);
});
