import { expect, test } from 'vitest';

import { AUTHOR, CHECKLIST, COLLECTIONS, GROUP, LIST, LOG, PROJECT, VIDEO } from './sample-collections.ts';
import { type Change, lintSample, OUTLINE, readSample } from './sample-project.ts';

const lint = (...changes: readonly Change[]) => lintSample(...COLLECTIONS, ...changes);

test('reads a file of every collection', () => {
  expect(lint()).toBe('');
  const content = readSample(...COLLECTIONS);
  expect(content.questionGroups[0]?.data?.questions).toHaveLength(30);
  expect(content.projects).toMatchObject([{ id: 'build-it', data: { hours: [2, 4], status: 'complete' } }]);
  expect(content.bestPractices).toMatchObject([{ id: 'checks', file: LIST, checklistSource: { file: CHECKLIST } }]);
  expect(content.bestPractices[0]?.checklist?.sections).toHaveLength(4);
  expect(content.videos).toMatchObject([{ id: 'a-talk', data: { minutes: 20 } }]);
  expect(content.authors).toMatchObject([{ id: 'somebody', data: { links: [] } }]);
  expect(content.changeLogs).toMatchObject([
    { id: '2026-01-02', data: { changes: [{ roadmap: 'demo', changed: 0 }] } },
  ]);
});

test.each([
  [GROUP, 'level: beginner', 'level: easy', 'schema'],
  [GROUP, 'topics: [alpha]', 'topics: [alpa]', 'unknown-topic'],
  [GROUP, 'word3', '[x](topic:nothing)', 'unknown-link'],
  [GROUP, 'word3', '<b>x</b>', 'raw-html'],
  [GROUP, 'word3', '![x](/images/x.png)', 'unsafe-url'],
  [GROUP, 'id: question-1\n', 'id: question-0\n', 'duplicate-id'],
  [PROJECT, 'topics: [alpha', 'topics: [alpa', 'unknown-topic'],
  [PROJECT, 'It starts.', 'It is a crucial start.', 'filler-word'],
  [PROJECT, 'hours: [2, 4]', 'hours: [4, 2]', 'schema'],
  [LIST, 'relatedRoadmaps: [demo]', 'relatedRoadmaps: [demmo]', 'unknown-roadmap'],
  [CHECKLIST, 'id: item-1-1\n', 'id: item-1-0\n', 'duplicate-id'],
  [CHECKLIST, 'id: item-1-1\n', 'id: part-1\n', 'duplicate-id'],
  [CHECKLIST, 'topics: [beta]', 'topics: [btea]', 'unknown-topic'],
  [CHECKLIST, 'sections:', 'parts:', 'schema'],
  [AUTHOR, 'kind: person', 'kind: robot', 'schema'],
  [VIDEO, 'https://example.com', 'javascript:alert(1)//', 'schema'],
  [VIDEO, 'topics: [alpha]', 'topics: [alpha-old]', 'unknown-topic'],
  [LOG, 'new: [alpha]', 'new: [alphaa]', 'unknown-topic'],
])('looks at %s: %s', (file, from, to, rule) => {
  const report = lint({ file, from, to });
  expect(report).toMatch(
    new RegExp(String.raw`^${file.replace('content/', '')}:\d+:\d+ (?:error|warning) ${rule}\n`, 'm'),
  );
});

test('a log may call a topic by the name of its day', () => {
  expect(lint({ file: LOG, from: 'new: [alpha]', to: 'new: [alpha-old]' })).toBe('');
});

test('says which file a folder lacks', () => {
  const report = lintSample(...COLLECTIONS.filter(({ file }) => file !== CHECKLIST));
  expect(report).toContain('best-practices/checks/checklist.yaml:1:1 error missing-file');
  expect(report).not.toContain('removed-id');
});

test('places a project in an outline, once', () => {
  const projects = (names: string) => ({
    file: OUTLINE,
    from: '    checkpoint:',
    to: `    projects: ${names}\n    checkpoint:`,
  });
  expect(lint(projects('[build-it]'))).toBe('');
  expect(lint(projects('[build-itt]'))).toContain('there is no project `build-itt`\n=> Did you mean `build-it`?');
  expect(lint(projects('[build-it, build-it]'))).toContain('`build-it` stands twice in this outline');
});

test('a check list has no id of a roadmap: items would have the keys of its local topics', () => {
  const moved = COLLECTIONS.map((change) => ({ ...change, file: change.file.replace('/checks/', '/demo/') }));
  expect(lintSample(...moved)).toContain('the check list `demo` has the id of a roadmap');
});
