import { expect, test } from 'vitest';

import { decodeText, MAX_BYTES } from '../../../src/lint/decode-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('keeps Windows line ends and drops a byte order mark', () => {
  expect(decodeText(encode('\uFEFFa\r\nü\tb\n'))).toBe('a\r\nü\tb\n');
});

test('accepts a file of exactly the allowed size', () => {
  expect(decodeText(new Uint8Array(MAX_BYTES).fill(0x61))).toHaveLength(MAX_BYTES);
});

test.each([
  { what: 'one byte too many', bytes: new Uint8Array(MAX_BYTES + 1).fill(0x61), message: 'has 257 KiB', line: 1 },
  { what: 'bytes that are not UTF-8', bytes: Uint8Array.of(0x61, 0xff, 0x62), message: 'is not UTF-8', line: 1 },
  { what: 'a NUL', bytes: encode('a\nb\0'), message: 'U+0000', line: 2 },
  { what: 'an escape sequence', bytes: encode('a\n\n\u001B[31m'), message: 'U+001B', line: 3 },
  { what: 'a mark that turns the direction of text', bytes: encode('a\u202Eb'), message: 'U+202E', line: 1 },
  { what: 'an end of a line for JavaScript', bytes: encode('a\r\nb\u2028'), message: 'U+2028', line: 2 },
  { what: 'a byte order mark inside', bytes: encode('ab\uFEFF'), message: 'U+FEFF', line: 1 },
  { what: 'a number that is no character', bytes: encode('\uFFFE'), message: 'U+FFFE', line: 1 },
  { what: 'a line end of old Macs', bytes: encode('a\rb'), message: 'U+000D', line: 1 },
])('refuses $what', ({ bytes, message, line }) => {
  const fault = decodeText(bytes);
  expect(fault).toMatchObject({ line });
  expect(typeof fault === 'string' ? fault : fault.message).toContain(message);
});
