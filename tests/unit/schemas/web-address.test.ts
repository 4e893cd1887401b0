import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isWebAddress, MAX_ADDRESS_LENGTH } from '../../../src/schemas/web-address.ts';

test.each([
  'https://example.org',
  'HTTP://EXAMPLE.org:8080/a?b#c@d:e',
  'https://例え.jp/パス',
  'http://localhost:3000/',
  'http://[::1]:80/x',
  'https://a.example/%20?q=1%5C',
])('lets %j stand in a link', (address) => expect(isWebAddress(address)).toBe(true));

test.each([
  '',
  'wiki',
  '//host.example',
  'https:evil.example',
  'https:/evil.example',
  'https://',
  'https:///evil.example',
  'https://?x',
  'https://@evil.example/',
  'https://bank.example@evil.example/',
  'https://bank.example:443@evil.example/',
  'https://:@evil.example/',
  'https://bank.example\\@evil.example/',
  'https:\\\\evil.example',
  'https://evil.example/\u202Egpj.exe',
  'https://evil.example/\u200B',
  'https://evil .example/',
  'https://evil.example/\n',
  'https://%00.example/',
  'javascript://a.example/%0Aalert(1)',
  'data:text/html,x',
  'mailto:a@b.example',
  `https://a.example/${'a'.repeat(MAX_ADDRESS_LENGTH)}`,
])('does not let %j stand in a link', (address) => expect(isWebAddress(address)).toBe(false));

test('what it lets through leads to the host that stands in it', () => {
  const part = fc.constantFrom('a.example', '@', ':', '/', '//', '\\', '?', '#', '[::1]', '80', ' ', 'é', '%2f', '.');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = `https://${parts.join('')}`;
      if (!isWebAddress(address)) return;
      const { protocol, username, password, hostname } = new URL(address);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
      expect(hostname).not.toBe('');
      expect(new URL(`https://${/^[^/?#]*/.exec(parts.join(''))?.[0]}`).hostname).toBe(hostname);
    }),
  );
});
