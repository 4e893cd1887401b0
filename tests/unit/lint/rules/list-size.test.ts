import { expect, test } from 'vitest';

import { CHECKLIST, COLLECTIONS, GROUP, LIST, PROJECT } from '../sample-collections.ts';
import { type Change, GUIDE, GUIDE_TEXT, lintSample } from '../sample-project.ts';

const lint = (...changes: readonly Change[]) => lintSample(...COLLECTIONS, ...changes);
const FEW = { file: PROJECT, from: ', It answers., It stops.', to: '' };

test('counts what a project has', () => {
  expect(lint(FEW)).toMatchInlineSnapshot(`
    "projects/build-it.md:9:1 error list-size
    there must be at least 3 requirements, but there are 1
    => Add what is missing, or write \`status: draft\` while it is being written."
  `);
});

test('counts questions and items', () => {
  const question =
    /  - id: question-29[\s\S]*?(?=---)/.exec(COLLECTIONS.find(({ file }) => file === GROUP)?.to ?? '')?.[0] ?? '';
  expect(lint({ file: GROUP, from: question, to: '' })).toContain(
    'there must be at least 30 questions, but there are 29',
  );
  const part = /  - id: part-4[\s\S]*/.exec(COLLECTIONS.find(({ file }) => file === CHECKLIST)?.to ?? '')?.[0] ?? '';
  const report = lint({ file: CHECKLIST, from: part, to: '' });
  expect(report).toContain('there must be at least 4 sections, but there are 3');
  expect(report).toContain('there must be at least 30 items in all, but there are 24');
});

test('a draft may have fewer', () => {
  const draft = (file: string) => ({ file, from: 'description:', to: 'status: draft\ndescription:' });
  expect(lint(FEW, draft(PROJECT))).toBe('');
  const part = { file: CHECKLIST, from: '  - id: item-4-7', to: '  - id: item-4-8' };
  expect(lint(part, draft(LIST))).toContain('removed-id');
  expect(lint(part, draft(LIST))).not.toContain('list-size');
});

test('a guide that is no draft says who wrote it', () => {
  const text = GUIDE_TEXT.replace('status: draft\n', '').replace('Open', 'word '.repeat(1200));
  expect(lint({ file: GUIDE, from: '', to: text })).toMatchInlineSnapshot(`
    "guides/begin.md:2:1 error list-size
    a guide must have an author
    => Name who wrote it by the file in content/authors: \`authors: [<id>]\`."
  `);
  expect(lint({ file: GUIDE, from: '', to: text.replace('published', 'authors: [somebody]\npublished') })).toBe('');
});
