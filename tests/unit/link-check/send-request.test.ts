import { expect, test } from 'vitest';

import { codeOf } from '../../../src/link-check/retry.ts';
import { openNetwork } from '../../../src/link-check/send-request.ts';
import { openTestNetwork, serve, serveBytes } from './bad-server.ts';
import { createClock } from './still-clock.ts';

const at = (port: number, path = '/') => new URL(`http://one.test:${port}${path}`);

test('gives status and headers, and follows nothing', async () => {
  const port = await serve((_, response) => response.writeHead(429, { location: '/x', 'retry-after': '7' }).end());
  const answer = await openTestNetwork().send(at(port), 'GET');
  expect(answer).toEqual({ status: 429, location: '/x', retryAfter: '7' });
});

test('does not read a body that never ends', async () => {
  let isClosed: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => (isClosed = resolve));
  const port = await serve((_, response) => {
    response.on('close', isClosed);
    const pour = () => {
      while (response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  });
  expect(await openTestNetwork().send(at(port), 'GET')).toMatchObject({ status: 200 });
  await closed;
});

test.each([
  ['a length that is too long', 'HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\nshort', 200],
  ['a length that is too short', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nmuch longer than that', 200],
])('takes an answer with %s', async (_kind, bytes, status) => {
  const port = await serveBytes(bytes);
  expect(await openTestNetwork().send(at(port), 'GET')).toMatchObject({ status });
});

test.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', /^NO_HTTP$/],
  [
    'two lengths',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nab',
    /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/,
  ],
  [
    'headers without end',
    `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
    /^(?:HPE_|UND_ERR_)HEADERS?_OVERFLOW/,
  ],
  ['nothing', '', /^UND_ERR_SOCKET/],
])('fails with a code for %s', async (_kind, bytes, code) => {
  const port = await serveBytes(bytes);
  await expect(openTestNetwork().send(at(port), 'GET')).rejects.toSatisfy((error: unknown) => code.test(codeOf(error)));
});

test('gives up on a server that hangs', async () => {
  const clock = createClock();
  const port = await serve(() => clock.runOut());
  await expect(openTestNetwork(clock).send(at(port), 'HEAD')).rejects.toMatchObject({ code: 'TIMEOUT' });
});

test('fails for a connection that is reset, a name without a host and a server without TLS', async () => {
  const port = await serve(({ socket }) => socket.resetAndDestroy());
  const { send } = openTestNetwork();
  await expect(send(at(port), 'GET')).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect(send(new URL('http://nowhere.invalid/'), 'GET')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(send(new URL(`https://one.test:${port}/`), 'GET')).rejects.toHaveProperty('code');
});

test.each(['127.0.0.1', '[::1]', '10.1.2.3', '169.254.169.254', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]'])(
  'sends nothing to %s',
  async (host) => {
    let isAsked = false;
    const port = await serve(() => (isAsked = true));
    const { send, close } = openNetwork({ clock: createClock() });
    await expect(send(new URL(`http://${host}:${port}/`), 'GET')).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' });
    await close();
    expect(isAsked).toBe(false);
  },
);

test('reads a short text, and no long one', async () => {
  const port = await serve(({ url }, response) => response.end(url === '/long' ? 'x'.repeat(70_000) : 'café'));
  const { readText } = openTestNetwork();
  expect(await readText(at(port))).toBe('café');
  expect(await readText(at(port, '/long'))).toBeUndefined();
});
