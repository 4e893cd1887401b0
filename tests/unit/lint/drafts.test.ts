import { expect, test } from 'vitest';

import { ALPHA, BETA, type Change, lintSample, OUTLINE, ROADMAP } from './sample-project.ts';

// The roadmap is a draft as well, so that one draft of four topics is no finding.
const lintDraft = (...changes: readonly Change[]) =>
  lintSample(
    { file: ROADMAP, from: 'title:', to: 'status: draft\ntitle:' },
    { file: ALPHA, from: 'level: beginner\nhours: [2, 5]', to: 'status: draft' },
    ...changes,
  );

test('a draft may lack what is not written yet', () => {
  expect(lintDraft({ file: ALPHA, from: '', to: '---\ntitle: The alpha\nstatus: draft\n---\n' })).toBe('');
});

test.each([
  ['filler-word', 'Sentence 4', 'The crucial sentence 4'],
  ['topic-text', 'Sentence 4', 'word '.repeat(120)],
  ['topic-text', 'Sentence 4', '\n\n## Why\n\nSentence 4'],
  ['repeated-text', 'You can use the alpha.', 'You can use the beta.'],
  ['repeated-resource', 'https://example.com/alpha/book', 'https://example.com/alpha'],
  ['resource-order', 'url: https://example.com/alpha\n', 'url: https://example.com/alpha\n    access: paid\n'],
])('%s only warns in a draft', (rule, from, to) => {
  const found = lintDraft({ file: ALPHA, from, to });
  expect(found).toContain(` warning ${rule}\n`);
  expect(found).not.toContain(' error ');
  expect(lintSample({ file: ALPHA, from, to })).toContain(` error ${rule}\n`);
});

test('a text that a draft and a finished topic share is a finding about the draft', () => {
  const found = lintDraft({ file: ALPHA, from: 'You can use the alpha.', to: 'You can use the beta.' });
  expect(found).toMatch(/^topics\/area\/alpha\.md:\d+:\d+ warning repeated-text/);
});

test('a filler word in the outline of a draft roadmap is a warning', () => {
  expect(lintDraft({ file: OUTLINE, from: 'All there is.', to: 'All the crucial things.' })).toContain(
    'outline.yaml:4:22 warning filler-word',
  );
});

test.each([
  ['unsafe-url', 'Sentence 4', 'A [trap](javascript:alert(1)) in sentence 4'],
  ['unknown-link', 'Sentence 4', 'A [hole](topic:nothing) in sentence 4'],
  ['raw-html', 'Sentence 4', '<b>Sentence</b> 4'],
  ['invisible-text', 'title: The alpha', 'title: "The\\u202e alpha"'],
  ['unknown-topic', 'requires: []', 'requires: [{ topic: nothing, reason: Nobody can learn this without that. }]'],
  ['alias-clash', 'aliases: [alpha-old]', 'aliases: [beta]'],
])('%s stays an error in a draft', (rule, from, to) => {
  expect(lintDraft({ file: ALPHA, from, to })).toContain(` error ${rule}\n`);
});

test('what is wrong in a finished topic stays an error in a draft roadmap', () => {
  expect(lintDraft({ file: BETA, from: 'Sentence 4', to: 'The crucial sentence 4' })).toContain('error filler-word');
});
