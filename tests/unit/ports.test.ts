import { createServer, type Server } from 'node:net';

import { afterEach, expect, test } from 'vitest';

import { findFreePorts, isFree } from '../ports.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

const take = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    servers.push(server);
    server.once('error', reject);
    server.listen(port, () => resolve());
  });

test('a port that another program has is passed over, also if it is the second of the two', async () => {
  const first = await findFreePorts(21_381);
  await take(first + 1);
  expect(await isFree(first + 1)).toBe(false);
  const next = await findFreePorts(first);
  expect(next).toBeGreaterThan(first + 1);
  await take(next);
  expect(await findFreePorts(first)).toBeGreaterThan(next);
});

test('says where it looked if all are taken', async () => {
  await expect(findFreePorts(65_534)).rejects.toThrow('No two free ports from 65534');
});
