import { expect, test } from 'vitest';

import { createLookup, isPublic } from '../../../src/link-check/public-lookup.ts';

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.0.0.1', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['2002:a00:1::', false],
  ['nonsense', false],
])('knows whether %s is public', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

test.each([
  ['all addresses', true, ['8.8.8.8', '8.8.4.4'], undefined],
  ['one address', false, ['8.8.8.8'], undefined],
  ['one private address among others', true, ['8.8.8.8', '10.0.0.1'], 'PRIVATE_ADDRESS'],
  ['no address', true, [], 'PRIVATE_ADDRESS'],
])('looks up %s', async (_kind, all, found, code) => {
  const resolve = ((_host: string, _options: object, done: (error: null, addresses: object[]) => void) => {
    done(
      null,
      found.map((address) => ({ address, family: 4 })),
    );
  }) as unknown as Parameters<typeof createLookup>[1];
  const result = await new Promise((done) => {
    createLookup(isPublic, resolve)('name.test', { all }, (error, addresses) => done(error?.code ?? addresses));
  });
  const list = found.map((address) => ({ address, family: 4 }));
  expect(result).toEqual(code ?? (all ? list : found[0]));
});
