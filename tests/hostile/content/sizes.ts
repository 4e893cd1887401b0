import { ALPHA, OUTLINE, ROADMAP } from '../../unit/lint/sample-project.ts';
import { MARKDOWN_PATTERNS, YAML_PATTERNS } from '../heavy-patterns.ts';
import type { HostileCase } from '../hostile-case.ts';

const SLOW = 'The parser would take seconds or minutes, or exhaust the call stack without naming a file.';

/** Few bytes that cost much time. */
export const CASES: readonly HostileCase[] = [
  ...MARKDOWN_PATTERNS.map(({ write, fault, line }, index): HostileCase => ({
    name: `heavy-markdown-${index + 1}`,
    danger: SLOW,
    changes: [{ file: ALPHA, from: 'Sentence 4 on alpha', to: `\n\n${write(15_000)}\n\nMore` }],
    findings: [{ file: ALPHA, line: 28 + line, rule: 'text-limit', message: fault }],
  })),
  ...YAML_PATTERNS.map(({ write, fault, line }, index): HostileCase => ({
    name: `heavy-yaml-${index + 1}`,
    danger: SLOW,
    changes: [{ file: OUTLINE, from: '', to: `\n${write(64_000)}` }],
    findings: [{ file: OUTLINE, line: 1 + line, rule: 'yaml', message: fault }],
  })),
  {
    name: 'text-of-a-quarter-megabyte',
    danger: SLOW,
    changes: [{ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A sentence of five words. '.repeat(9000) }],
    findings: [{ file: ALPHA, line: 23, rule: 'text-limit', message: 'more than 16384 characters in one text' }],
  },
  {
    name: 'line-of-quotes-in-a-field',
    danger: SLOW,
    changes: [{ file: ROADMAP, from: 'note: A note.', to: `note: "${'>'.repeat(10_000)}"` }],
    findings: [{ file: ROADMAP, line: 7, rule: 'text-limit', message: '50 levels of lists, quotes or brackets' }],
  },
  {
    name: 'yaml-of-a-quarter-megabyte',
    danger: SLOW,
    changes: [{ file: OUTLINE, from: 'sections:', to: `# ${'a'.repeat(250_000)}\nsections:` }],
    findings: [{ file: OUTLINE, line: 1, rule: 'yaml', message: 'more than 65536 characters' }],
  },
];
