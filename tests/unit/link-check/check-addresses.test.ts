import { expect, test } from 'vitest';

import { checkAddresses } from '../../../src/link-check/check-addresses.ts';
import type { Send } from '../../../src/link-check/send-request.ts';
import { openTestNetwork, serve } from './bad-server.ts';
import { createClock } from './still-clock.ts';

/** Counts the requests that are under way at the same time: at most to one host, and at most to all. */
function watch(answer: Send) {
  const open = new Map<string, number>();
  const most = { host: 0, all: 0 };
  const send: Send = async (url, method) => {
    open.set(url.host, (open.get(url.host) ?? 0) + 1);
    most.host = Math.max(most.host, open.get(url.host) ?? 0);
    most.all = Math.max(
      most.all,
      [...open.values()].reduce((sum, count) => sum + count),
    );
    for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
    open.set(url.host, (open.get(url.host) ?? 0) - 1);
    return answer(url, method);
  };
  return { send, most };
}

test('asks a host one thing at a time, with pauses, and eight hosts at once', async () => {
  const addresses = Array.from({ length: 60 }, (_, index) => `https://h${index % 20}.test/${index}`);
  const { send, most } = watch(() => Promise.resolve({ status: 200 }));
  const clock = createClock();
  let count = 0;
  const outcomes = await checkAddresses(addresses, send, clock, () => (count += 1));
  expect([outcomes.size, count, most]).toEqual([60, 60, { host: 1, all: 8 }]);
  expect(clock.sleeps).toEqual(Array.from({ length: 60 }, () => 1000));
});

test('lets redirects from everywhere wait for their host', async () => {
  const addresses = Array.from({ length: 20 }, (_, index) => `https://h${index}.test/`);
  const { send, most } = watch(({ host }) =>
    Promise.resolve(host === 'all.test' ? { status: 200 } : { status: 302, location: 'https://all.test/x' }),
  );
  await checkAddresses(addresses, send, createClock());
  expect(most.host).toBe(1);
});

test('gets through a server that misbehaves in every way', async () => {
  const clock = createClock();
  let visits = 0;
  const port = await serve(({ url, method, socket }, response) => {
    const redirect = (location: string) => response.writeHead(301, { location }).end();
    switch (url) {
      case '/slow': {
        setImmediate(() => response.end());
        break;
      }
      case '/hangs': {
        clock.runOut();
        break;
      }
      case '/resets': {
        socket.resetAndDestroy();
        break;
      }
      case '/loop': {
        redirect('/loop-2');
        break;
      }
      case '/loop-2': {
        redirect('/loop');
        break;
      }
      case '/private': {
        redirect('http://127.0.0.1:1/');
        break;
      }
      case '/moved': {
        redirect('/new');
        break;
      }
      case '/no-head': {
        response.writeHead(method === 'HEAD' ? 405 : 200).end();
        break;
      }
      case '/busy': {
        visits += 1;
        response.writeHead(visits === 1 ? 429 : 200, { 'retry-after': '3' }).end();
        break;
      }
      case '/half': {
        response.writeHead(method === 'HEAD' ? 501 : 200, { 'content-length': '1000' });
        if (method === 'HEAD') response.end();
        else response.write('x');
        break;
      }
      default: {
        response.writeHead(url === '/new' ? 200 : 404).end();
      }
    }
  });
  const at = (path: string) => `http://one.test:${port}/${path}`;
  const paths = ['slow', 'resets', 'loop', 'private', 'moved', 'no-head', 'busy', 'half', 'missing', 'hangs'];
  const outcomes = await checkAddresses(paths.map(at), openTestNetwork(clock).send, clock);
  expect(paths.map((path) => `${path}: ${outcomes.get(at(path))?.state ?? ''}`)).toEqual([
    'slow: ok',
    'resets: unsure',
    'loop: unsure',
    'private: unsure',
    'moved: moved',
    'no-head: ok',
    'busy: ok',
    'half: ok',
    'missing: dead',
    'hangs: unsure',
  ]);
  expect(clock.sleeps).toContain(3000);
});
