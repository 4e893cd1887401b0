import { expect, test } from 'vitest';

import { withRetries } from '../../../src/link-check/retry.ts';
import type { Answer, Method } from '../../../src/link-check/send-request.ts';
import { createClock } from './still-clock.ts';

const URL_A = new URL('https://a.test/');

/** Sends until there is an answer, and says how often and with which waits. A text is the code of an error. */
async function run(replies: readonly (Answer | string)[], method: Method = 'GET') {
  const clock = createClock();
  let count = 0;
  const send = withRetries(() => {
    const reply = replies[Math.min(count, replies.length - 1)];
    count += 1;
    if (typeof reply !== 'object') return Promise.reject(Object.assign(new Error(reply), { code: reply }));
    return Promise.resolve(reply);
  }, clock);
  const result = await send(URL_A, method).then(
    ({ status }) => status,
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  return [result, count, clock.sleeps];
}

test.each([
  ['success', [{ status: 200 }], [200, 1, []]],
  ['a final no', [{ status: 404 }], [404, 1, []]],
  ['a fault that passes', [{ status: 500 }, { status: 200 }], [200, 2, [2000]]],
  ['a fault that stays', [{ status: 503 }], [503, 3, [2000, 4000]]],
  ['a reset that passes', ['ECONNRESET', { status: 200 }], [200, 2, [2000]]],
  ['a reset that stays', ['ECONNRESET'], ['ECONNRESET', 3, [2000, 4000]]],
  ['a host that does not exist', ['ENOTFOUND'], ['ENOTFOUND', 1, []]],
  ['a private address', ['PRIVATE_ADDRESS'], ['PRIVATE_ADDRESS', 1, []]],
  ['seconds', [{ status: 429, retryAfter: '7' }, { status: 200 }], [200, 2, [7000]]],
  ['a moment', [{ status: 429, retryAfter: 'Tue, 03 Mar 2026 12:00:30 GMT' }, { status: 200 }], [200, 2, [30_000]]],
  ['a moment long ago', [{ status: 429, retryAfter: 'Tue, 03 Mar 2020 12:00:30 GMT' }, { status: 200 }], [200, 2, [0]]],
  ['a day', [{ status: 429, retryAfter: '86400' }, { status: 200 }], [200, 2, [60_000]]],
  ['nonsense', [{ status: 429, retryAfter: 'soon' }, { status: 200 }], [200, 2, [2000]]],
])('handles %s', async (_kind, replies, expected) => {
  expect(await run(replies)).toEqual(expected);
});

test('repeats a HEAD only if the server wants it later', async () => {
  expect(await run([{ status: 503 }], 'HEAD')).toEqual([503, 1, []]);
  expect(await run(['ECONNRESET'], 'HEAD')).toEqual(['ECONNRESET', 1, []]);
  expect(await run([{ status: 429 }, { status: 200 }], 'HEAD')).toEqual([200, 2, [2000]]);
});
