import { expect, test } from 'vitest';

import { findYamlLimit, YAML_LIMITS } from '../../../src/lint/find-yaml-limit.ts';
import { YAML_PATTERNS } from '../../hostile/heavy-patterns.ts';

const messageOf = (text: string) => findYamlLimit(text)?.message ?? '';

test('lets an outline of the largest kind pass', () => {
  const group = `      - title: Group\n        side: left\n        topics: [${'some-topic, '.repeat(12)}]\n`;
  expect(messageOf(`sections:\n${`  - id: a\n    groups:\n${group.repeat(4)}`.repeat(40)}`)).toBe('');
});

test.each([
  { what: 'characters', text: 'a'.repeat(YAML_LIMITS.length), more: 'a' },
  { what: 'levels in brackets', text: '['.repeat(YAML_LIMITS.depth), more: '[' },
  { what: 'levels on one line', text: `a:\n${'- '.repeat(YAML_LIMITS.depth)}`, more: '- a' },
  { what: 'columns', text: `a:\n${' '.repeat(2 * YAML_LIMITS.depth)}`, more: '- a' },
  { what: 'lines', text: 'a\n'.repeat(YAML_LIMITS.parts - 1), more: '\n' },
])('allows as many $what as the limit says, and no more', ({ text, more }) => {
  expect(messageOf(text)).toBe('');
  expect(messageOf(text + more)).toMatch(/^the YAML has more than /);
});

test.each(YAML_PATTERNS)('keeps $name from the parser', ({ write, fault }) => {
  expect(messageOf(write(64_000))).toContain(fault);
});

test('names the line', () => {
  const text = `a: 1\nb: ${'['.repeat(51)}`;
  expect(findYamlLimit(text)?.offset).toBe(text.length - 1);
});
