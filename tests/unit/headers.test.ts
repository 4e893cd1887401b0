import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { headersOf, parseHeaders } from '../headers-file.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));

describe.each(['joins', 'overrides'] as const)('on a host that %s what several rules set', (host) => {
  test.each(['/', '/backend', '/backend/dns', '/embed', '/backend/embed/x', '/404'])('nobody may frame %s', (path) => {
    expect(headersOf(rules, path, host).get('content-security-policy')).toBe("frame-ancestors 'none'");
  });

  test('everybody may frame an embedded roadmap', () => {
    expect(headersOf(rules, '/embed/backend', host).get('content-security-policy')).toBe('frame-ancestors *');
    expect(headersOf(rules, '/embed/backend', host).has('x-frame-options')).toBe(false);
  });

  test('every file is what its type says, and tells no other site where its reader is', () => {
    for (const path of ['/backend', '/embed/backend', '/sw.js', '/_astro/a.js', '/backend.svg']) {
      const headers = headersOf(rules, path, host);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toMatch(/(?:^|, )geolocation=\(\)(?:,|$)/);
    }
  });
});

test('a file that other sites may read is not kept from them', () => {
  const headers = headersOf(rules, '/backend.json');
  expect(headers.has('cross-origin-resource-policy')).toBe(false);
  expect(headers.has('access-control-allow-origin')).toBe(false);
});

test('a line that is no rule is refused', () => {
  expect(() => parseHeaders('/*\n  X-Frame-Options DENY')).toThrow('Line 2 is no rule:   X-Frame-Options DENY');
  expect(() => parseHeaders('  X-Frame-Options: DENY')).toThrow('Line 1');
});
