import { ALPHA, BETA, type Change, OUTLINE, ROADMAP } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

/** In a roadmap that is a draft, every topic may be one. */
const DRAFTS: readonly Change[] = [
  { file: ROADMAP, from: 'note: A note.', to: 'note: A note.\nstatus: draft' },
  { file: ALPHA, from: 'level: beginner', to: 'status: draft' },
];

/** What is not finished asks for less, and must not let more in. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'draft-with-a-script',
    danger: 'Drafts have pages too, and the script would run there.',
    changes: [...DRAFTS, { file: ALPHA, from: 'Sentence 1 on', to: '<script>alert(1)</script> Sentence 1 on' }],
    findings: [{ file: ALPHA, line: 24, rule: 'raw-html', message: 'raw HTML is not allowed' }],
  },
  {
    name: 'draft-with-an-address-that-runs',
    danger: 'A click on the resource would run code with the rights of this site.',
    changes: [...DRAFTS, { file: ALPHA, from: 'https://example.com/alpha\n', to: 'javascript:alert(1)\n' }],
    findings: [{ file: ALPHA, line: 18, rule: 'schema', message: '"resources[0].url"' }],
  },
  {
    name: 'draft-with-hidden-words',
    danger: 'A reviewer who forgives a draft much would approve what nobody sees.',
    changes: [...DRAFTS, { file: ALPHA, from: 'Sentence 1 on', to: 'Sen&#x202E;tence 1 on' }],
    findings: [{ file: ALPHA, line: 24, rule: 'invisible-text', message: 'U+202E' }],
  },
  {
    name: 'draft-that-takes-the-name-of-a-topic',
    danger: 'The address and the progress of a finished topic would lead to an empty page.',
    changes: [...DRAFTS, { file: ALPHA, from: '[alpha-old]', to: '[beta]' }],
    findings: [{ file: ALPHA, line: 3, rule: 'alias-clash', message: '`beta` is the id of a topic' }],
  },
  {
    name: 'draft-in-a-finished-roadmap',
    danger: 'An empty topic would take the place of a text that was reviewed.',
    changes: [{ file: BETA, from: 'level: beginner', to: 'status: draft' }],
    findings: [{ file: OUTLINE, line: 10, rule: 'draft-share', message: '1 of 4' }],
  },
  {
    name: 'status-that-nobody-knows',
    danger: 'A status that is neither could get around the rules of both.',
    changes: [{ file: ALPHA, from: 'level: beginner', to: 'status: [draft]\nlevel: beginner' }],
    findings: [{ file: ALPHA, line: 4, rule: 'schema', message: '"status"' }],
  },
];
