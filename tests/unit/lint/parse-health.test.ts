import { expect, test } from 'vitest';

import { LINK_HEALTH } from '../../../src/lint/check-name.ts';
import { lintSample, readSample } from './sample-project.ts';

const ENTRY = '{"state":"ok","checked":"2026-03-03","since":"2026-03-03"}';
const write = (to: string) => ({ file: LINK_HEALTH, from: '', to });

test('accepts what a check of addresses wrote', () => {
  const change = write(`{\n  "https://a.test/": ${ENTRY}\n}\n`);
  expect(lintSample(change)).toBe('');
  expect(readSample(change).linkHealth).toHaveProperty(['https://a.test/', 'state'], 'ok');
  expect(readSample().linkHealth).toBeUndefined();
});

test.each([
  ['no JSON', `{\n  "https://a.test/": ${ENTRY},\n<<<<<<< HEAD\n`, '3:1', 'the file is not JSON'],
  ['nothing', '', '1:1', 'the file is not JSON'],
  ['a list', '[]', '1:1', 'the file does not map addresses to what was found'],
  [
    'an unknown state',
    `{\n  "https://a.test/": ${ENTRY},\n  "https://b.test/": ${ENTRY.replace('ok', 'fine')}\n}`,
    '3:1',
    'the entry.state of https://b.test/ is wrong',
  ],
  ['an address of no page', `{\n  "javascript:x": ${ENTRY}\n}`, '2:1', 'the entry of javascript:x is wrong'],
  [
    'no day',
    `{\n  "https://a.test/": ${ENTRY.replace('-03-03', '-13-03')}\n}`,
    '2:1',
    'entry.checked of https://a.test/',
  ],
])('reports a file with %s', (_kind, text, place, message) => {
  const report = lintSample(write(text));
  expect(report).toContain(`link-health.json:${place} error schema\n`);
  expect(report).toContain(message);
  expect(report.split('\n')).toHaveLength(3);
});
