import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

import { writeSlashPage } from '../../../src/integrations/slash-addresses.ts';
import { hashInline } from '../../../src/site/hash-inline.ts';

const page = writeSlashPage('https://example.org/learn/backend/dns');
const [, script = ''] = /<script>(.*)<\/script>/.exec(page) ?? [];

/** Where the script of the page leads from an address. */
function follow(address: string): string | undefined {
  let target: string | undefined;
  const { pathname, search, hash } = new URL(address);
  const location = { pathname, search, hash, replace: (path: string) => (target = path) };
  runInNewContext(script, { location });
  return target;
}

test.each([
  ['https://example.org/learn/backend/dns/', '/learn/backend/dns'],
  ['https://example.org/learn/backend/dns/?a=1#b', '/learn/backend/dns?a=1#b'],
  ['https://example.org/learn/backend/dns/index.html', '/learn/backend/dns'],
  ['https://example.org/learn/backend/dns', '/learn/backend/dns.html'],
])('leads from %s to %s, never to itself', (address, target) => {
  expect(follow(address)).toBe(target);
});

test('leads on without scripts, has one canonical address, and allows its own script alone', () => {
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/learn/backend/dns.html"></noscript>');
  expect(page).toContain('<link rel="canonical" href="https://example.org/learn/backend/dns">');
  expect(page).toContain(`default-src 'none'; script-src '${hashInline(script)}'`);
  expect(page).toContain('<meta name="robots" content="noindex">');
});
