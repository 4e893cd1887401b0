import { expect, test } from 'vitest';

import { checkAddress } from '../../../src/link-check/check-address.ts';
import type { Answer, Send } from '../../../src/link-check/send-request.ts';

type Reply = number | readonly [status: number, location: string] | string;

type Replies = Readonly<Record<string, Reply>>;

/** A web of a few addresses. A text is the code of an error; `GET <address>` is what that method gets. */
function web(replies: Replies): Send & { readonly asked: string[] } {
  const asked: string[] = [];
  const send: Send = (url, method) => {
    asked.push(`${method} ${url.href}`);
    const reply = replies[`${method} ${url.href}`] ?? replies[url.href] ?? 404;
    if (typeof reply === 'string') return Promise.reject(Object.assign(new Error(reply), { code: reply }));
    const [status, location] = typeof reply === 'number' ? [reply] : reply;
    const answer: Answer = { status, location };
    return Promise.resolve(answer);
  };
  return Object.assign(send, { asked });
}

const A = 'https://a.test/page';
const B = 'https://b.test/page';
const C = 'https://c.test/page';

type Case = readonly [kind: string, replies: Replies, state: string, detail?: string];

const WAYS: readonly Case[] = [
  ['a page', { [A]: 200 }, 'ok'],
  ['a server that refuses HEAD', { [`HEAD ${A}`]: 405, [`GET ${A}`]: 200 }, 'ok'],
  ['a server that says 404 to HEAD alone', { [`HEAD ${A}`]: 404, [`GET ${A}`]: 200 }, 'ok'],
  ['a server that hangs up on HEAD', { [`HEAD ${A}`]: 'ECONNRESET', [`GET ${A}`]: 200 }, 'ok'],
  ['a page that is not there', { [A]: 404 }, 'dead', 'status 404'],
  ['a page that is gone', { [A]: 410 }, 'dead', 'status 410'],
  ['a host that is gone', { [A]: 'ENOTFOUND' }, 'dead', 'the host does not exist'],
  ['a server that refuses', { [A]: 403 }, 'unsure', 'status 403'],
  ['a server with a fault', { [A]: 503 }, 'unsure', 'status 503'],
  ['a server that hangs', { [A]: 'TIMEOUT' }, 'unsure', 'no answer in time'],
  ['a server that resets', { [A]: 'ECONNRESET' }, 'unsure', 'no answer (ECONNRESET)'],
  ['a name server that is away', { [A]: 'EAI_AGAIN' }, 'unsure', 'no answer (EAI_AGAIN)'],
  ['an old certificate', { [A]: 'CERT_HAS_EXPIRED' }, 'unsure', 'no secure connection (CERT_HAS_EXPIRED)'],
  ['a private address', { [A]: 'PRIVATE_ADDRESS' }, 'unsure', 'leads into a private network'],
  [
    'a redirect into a private network',
    { [A]: [301, B], [B]: 'PRIVATE_ADDRESS' },
    'unsure',
    'leads into a private network',
  ],
  ['a redirect for good', { [A]: [301, B], [B]: 200 }, 'moved', B],
  ['a relative redirect', { [A]: [308, '../new#part'], 'https://a.test/new': 200 }, 'moved', 'https://a.test/new'],
  ['a redirect for now', { [A]: [302, B], [B]: 200 }, 'ok'],
  ['for good, then for now', { [A]: [301, B], [B]: [307, C], [C]: 200 }, 'moved', B],
  ['for now, then for good', { [A]: [302, B], [B]: [301, C], [C]: 200 }, 'ok'],
  ['a redirect to what is dead', { [A]: [301, B], [B]: 404 }, 'dead', 'status 404'],
  [
    'a redirect to the front page',
    { [A]: [301, 'https://a.test/'], 'https://a.test/': 200 },
    'unsure',
    'redirects to the front page of a site',
  ],
  ['a redirect to an address without TLS', { [A]: [301, 'http://a.test/page'], 'http://a.test/page': 200 }, 'ok'],
  ['a circle', { [A]: [301, B], [B]: [301, A] }, 'unsure', 'redirects in a circle'],
  ['a redirect to itself', { [A]: [301, `${A}#part`] }, 'unsure', 'redirects in a circle'],
  ['a redirect without a place', { [A]: 301 }, 'unsure', 'redirects to no web address'],
  ['a redirect to a file', { [A]: [301, 'file:///etc/passwd'] }, 'unsure', 'redirects to no web address'],
  ['a redirect to nonsense', { [A]: [301, 'http://['] }, 'unsure', 'redirects to no web address'],
  [
    'a redirect to an address with a password',
    { [A]: [301, 'https://me:pass@b.test/'], 'https://me:pass@b.test/': 200 },
    'unsure',
    'redirects to the front page of a site',
  ],
];

test.each(WAYS.map((way) => ({ way })))('judges $way.0', async ({ way: [, replies, state, detail] }) => {
  const outcome = await checkAddress(A, web(replies));
  expect([outcome.state, outcome.to ?? outcome.reason]).toEqual([state, detail]);
});

test('tells a refusal from a fault of the server', async () => {
  for (const status of [401, 403, 429, 451])
    expect(await checkAddress(A, web({ [A]: status }))).toHaveProperty('isRefused');
  for (const status of [200, 404, 500, 503])
    expect(await checkAddress(A, web({ [A]: status }))).not.toHaveProperty('isRefused');
});

test('follows ten redirects and no more', async () => {
  const steps = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`https://a.test/${index}`, [302, `/${index + 1}`] as const]),
    );
  const ten = web({ ...steps(10), 'https://a.test/10': 200 });
  expect(await checkAddress('https://a.test/0', ten)).toMatchObject({ state: 'ok' });
  const eleven = web({ ...steps(11), 'https://a.test/11': 200 });
  expect(await checkAddress('https://a.test/0', eleven)).toMatchObject({
    state: 'unsure',
    reason: 'more than 10 redirects',
  });
});

const INSECURE: readonly Case[] = [
  ['answers with https too', { 'http://a.test/page': 200, [A]: 200 }, 'moved', A],
  ['redirects to https for now', { 'http://a.test/page': [302, A], [A]: 200 }, 'moved', A],
  ['has no https', { 'http://a.test/page': 200, [A]: 'ECONNREFUSED' }, 'ok'],
  ['has another page there', { 'http://a.test/page': 200, [A]: 404 }, 'ok'],
];

test.each(INSECURE.map((way) => ({ way })))('knows that an address with http $way.0', async ({ way }) => {
  const [, replies, state, to] = way;
  const outcome = await checkAddress('http://a.test/page', web(replies));
  expect([outcome.state, outcome.to]).toEqual([state, to]);
});

test('asks once where HEAD is enough, where a server wants peace and where nobody is', async () => {
  for (const reply of [200, 429, 'ENOTFOUND', 'PRIVATE_ADDRESS']) {
    const send = web({ [A]: reply });
    await checkAddress(A, send);
    expect(send.asked).toEqual([`HEAD ${A}`]);
  }
});
