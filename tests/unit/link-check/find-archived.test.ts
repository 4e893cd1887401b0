import { expect, test } from 'vitest';

import { findArchived } from '../../../src/link-check/find-archived.ts';

const answer = (closest: object | undefined) => JSON.stringify({ archived_snapshots: { closest } });
const COPY = 'http://web.archive.org/web/2024/https://a.test/';

test.each([
  ['a copy', answer({ available: true, url: COPY, status: '200' }), COPY.replace('http:', 'https:')],
  ['no copy', answer(undefined), undefined],
  ['a copy that is not available', answer({ available: false, url: COPY }), undefined],
  ['a copy at no web address', answer({ available: true, url: 'javascript:alert(1)' }), undefined],
  ['no JSON', '<html>', undefined],
  ['nothing', undefined, undefined],
])('reads an answer with %s', async (_kind, text, expected) => {
  const asked: string[] = [];
  const found = await findArchived('https://a.test/?b=c&d', ({ href }) => {
    asked.push(href);
    return Promise.resolve(text);
  });
  expect([found, asked]).toEqual([
    expected,
    ['https://archive.org/wayback/available?url=https%3A%2F%2Fa.test%2F%3Fb%3Dc%26d'],
  ]);
});

test('finds nothing if the archive does not answer', async () => {
  expect(await findArchived('https://a.test/', () => Promise.reject(new Error('no answer')))).toBeUndefined();
});
