import { expect, test } from 'vitest';

import { isSafeAddress } from '../../../src/markup/safe-address.ts';
import { isSitePath } from '../../../src/schemas/web-address.ts';

test.each([
  'https://example.com',
  'HTTPS://example.com/a?b=c#d',
  'http://localhost:8080/',
  'https://[::1]/',
  'https://example.com/über',
  'mailto:team@example.com',
  '/',
  '/backend/dns#answer',
])('%s may be followed', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,hello',
  'vbscript:x',
  'blob:https://example.com/x',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://',
  'https://bank.example@evil.example',
  'https://:secret@evil.example',
  'https://evil.example\\@bank.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'mailto:',
  'backend/dns',
  '#main',
  '?a=b',
])('%j may not', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test('a path of this site begins with one slash', () => {
  expect(['/', '/backend', '//evil.example', 'backend', ''].filter(isSitePath)).toEqual(['/', '/backend']);
});
