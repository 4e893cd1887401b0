import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { hashBytes, isFileOfBuild } from '../../../src/offline/verify-file.ts';

const encode = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const html = '<link href="/_astro/page.AAAA.css"><p>Text</p>';
const files = {
  '/backend': { hash: await hashBytes(encode(html)), bytes: html.length },
  '/_astro/page.AAAA.css': { hash: '0', bytes: 1 },
};
const check = (text: string, type = 'text/html; charset=utf-8') =>
  isFileOfBuild(encode(text), type, files['/backend'], files);

test('hashes as the build does', async () => {
  expect(await hashBytes(encode('Waymark'))).toBe(createHash('sha256').update('Waymark').digest('hex').slice(0, 16));
});

test('takes the very file', async () => {
  expect(await check(html, 'application/json')).toBe(true);
});

test('takes a page that the host has written into', async () => {
  expect(await check(`${html}<script src="/host.js"></script>`)).toBe(true);
});

test('takes no page that needs another asset, none without assets, and no other file that differs', async () => {
  expect(await check(html.replace('AAAA', 'BBBB'))).toBe(false);
  expect(await check('<h1>Log in to this network</h1>')).toBe(false);
  expect(await check(`${html} `, 'application/json')).toBe(false);
});
