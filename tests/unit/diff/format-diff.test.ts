import fc from 'fast-check';
import { expect, test } from 'vitest';

import { describeDiff } from '../../../src/diff/describe-diff.ts';
import { diffContent } from '../../../src/diff/diff-content.ts';
import { formatDiffMarkdown, formatDiffText } from '../../../src/diff/format-diff.ts';
import { ALPHA, BETA, type Change, OUTLINE, readSample } from '../lint/sample-project.ts';
import { toHtml } from '../github/to-html.ts';

const require = (file: string, topic: string): Change => ({
  file,
  from: 'requires: []',
  to: `requires:\n  - topic: ${topic}\n    reason: It is a step on the way there.`,
});
const describe = (...changes: readonly Change[]) => describeDiff(diffContent(readSample(), readSample(...changes)));

test('says in words what changes', () => {
  const blocks = describe(
    require(ALPHA, 'beta'),
    require(BETA, 'alpha'),
    { file: ALPHA, from: 'The alpha\n', to: 'Alpha\n' },
    { file: 'content/topics/area/delta.md', from: 'aliases: [delta-old]', to: 'aliases: [delta-old, gamma-old]' },
    { file: OUTLINE, from: 'mark: recommended', to: 'mark: alternative' },
    { file: OUTLINE, from: '          - beta', to: '          - topic: beta\n            label: Second' },
  );
  expect(formatDiffText(blocks)).toBe(`New cycles of requirements
! alpha requires beta requires alpha

Topics
~ alpha: "The alpha" is "Alpha" now

Requirements
+ alpha requires beta
+ beta requires alpha

Roadmap demo
~ 4 topics, 8–20 hours become 4 topics, 3 on the main path: 6–15 hours
~ gamma: recommended becomes alternative
~ beta is called "Second", not "The beta"

Pages whose files change
~ /demo
~ /topics/alpha
~ /topics/beta
~ /topics/delta`);
});

test('says so if nothing changes', () => {
  expect([formatDiffText(describe()), formatDiffMarkdown(describe())]).toEqual([
    'The graph and the pages stay as they are.',
    'The graph and the pages stay as they are.',
  ]);
});

test('lines can be colored by their sign', () => {
  const blocks = [{ title: 'T', lines: [['+', 'a'] as const, ['-', 'b'] as const] }];
  expect(formatDiffText(blocks, (sign, line) => `<${sign}>${line}`)).toBe('T\n<+>+ a\n<->- b');
});

test('Markdown shows titles as they are, whatever stands in them', () => {
  const pieces = ['a', '<img src=x>', '[x](https://b.example)', '`', '*', '_', '@octocat', '\n', '#', '|', ' '];
  const nasty = fc.string({ unit: fc.constantFrom(...pieces), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(nasty, (title) => {
      const html = toHtml(formatDiffMarkdown([{ title: 'Topics', lines: [['~', `dns: "${title}"`]] }]));
      expect(html).not.toMatch(/<(?!\/?(?:h3|ul|li|strong|p|a)\b)|<a href="(?!https:\/\/b\.example)/);
      expect(html.match(/<li>/g)).toHaveLength(1);
    }),
  );
});
