import { expect, test } from 'vitest';

import { formatReport } from '../../../src/report/format-report.ts';
import { LIMITS } from '../../../src/report/limits.ts';
import { reportContent, type RoadmapReport } from '../../../src/report/report-content.ts';
import { ALPHA, type Change, OUTLINE, readSample, ROADMAP, writeTopic } from '../lint/sample-project.ts';

/** A text of 96 words that shares no three words in a row with the text of another name. */
const writeText = (name: string) => Array.from({ length: 24 }, (_, at) => `The ${name}${at} is ${name}.`).join(' ');

const BOOK = (id: string) =>
  `\n  - type: book\n    title: Book of the ${id}\n    url: https://example.com/${id}/book\n`;

/** A sample in which nothing is below a limit. */
const GOOD: readonly Change[] = ['alpha', 'beta', 'gamma', 'delta'].flatMap((id, at, ids) => {
  const file = `content/topics/area/${id}.md`;
  const other = ids[(at + 1) % ids.length] ?? '';
  const text = writeTopic(id)
    .replace(/(?<=---\n\n)[\s\S]*$/, `${writeText(id)} See [it](topic:${other}).\n`)
    .replace('requires: []', `requires:\n  - topic: ${other}\n    reason: It is a step on the way there.`)
    .replace(
      BOOK(id),
      `${BOOK(id)}  - type: video\n    title: Film of the ${id}\n    url: https://example.com/${id}/film\n`,
    );
  return [{ file, from: '', to: text }];
});

function reportDemo(...changes: readonly Change[]): RoadmapReport {
  const report = reportContent(readSample(...GOOD, ...changes)).get('demo');
  if (report === undefined) throw new Error('There is no report.');
  return report;
}

const limitsBelow = (...changes: readonly Change[]) => reportDemo(...changes).shortfalls.map(({ limit }) => limit);

test('counts what a roadmap has', () => {
  expect(reportDemo()).toMatchObject({
    topics: 4,
    drafts: 0,
    shared: 0,
    words: 4 * (24 * 4 + 2),
    links: 4,
    resources: 3,
    activeResources: 1,
    requirements: 1,
    checkpointDistance: 1,
    sections: [{ id: 'first', topics: 4 }],
    kinds: [
      ['official', 4],
      ['book', 4],
      ['video', 4],
    ],
  });
});

test('says so if all limits are kept', () => {
  expect(reportDemo().shortfalls).toEqual([]);
  expect(formatReport([reportDemo()])).toMatch(/demo keeps all limits\.$/);
});

const change = (file: string, from: string, to: string): Change => ({ file, from, to });
const toDraft = change(ALPHA, 'level: beginner', 'status: draft\nlevel: beginner');
const draftRoadmap = change(ROADMAP, 'briefTitle: Demo', 'status: draft\nbriefTitle: Demo');
const noFilms = ['alpha', 'beta', 'gamma', 'delta'].map((id) =>
  change(`content/topics/area/${id}.md`, 'type: video', 'type: article'),
);
const noRequirements = ['alpha', 'beta', 'gamma'].map((id, at) =>
  change(
    `content/topics/area/${id}.md`,
    `requires:\n  - topic: ${['beta', 'gamma', 'delta'][at] ?? ''}\n    reason: It is a step on the way there.`,
    'requires: []',
  ),
);
const section = (id: string) => `  - id: ${id}\n    topic: alpha\n    summary: One more.\n`;

test.each<readonly [name: string, changes: readonly Change[]]>([
  ['words', [change(ALPHA, 'The alpha3 is alpha. The alpha4 is alpha. The alpha5 is alpha.', '')]],
  ['links', [change(ALPHA, '](topic:beta)', '](/topics/beta)')]],
  ['readingEase', [change(ALPHA, 'The alpha3 is alpha.', `${'Characteristically '.repeat(8)}.`)]],
  ['resources', [change(ALPHA, BOOK('alpha'), '\n')]],
  [
    'freeResources',
    [
      change(ALPHA, 'alpha/book', 'alpha/book\n    access: paid'),
      change(ALPHA, 'alpha/film', 'alpha/film\n    access: account'),
    ],
  ],
  ['specificationsFirst', [change(ALPHA, 'https://example.com/alpha\n', 'https://www.rfc-editor.org/rfc/rfc1034\n')]],
  ['activeResources', noFilms],
  ['requirements', noRequirements],
  ['resemblance', [change(ALPHA, writeText('alpha'), writeText('beta'))]],
  ['drafts', [toDraft]],
  ['sectionTopics', [change(OUTLINE, 'sections:\n', `sections:\n${section('zero')}`)]],
])('finds what is below the limit of %s', (name, changes) => {
  expect(limitsBelow(...changes)).toEqual([name]);
});

test('wants a checkpoint after three sections', () => {
  const before = (...ids: readonly string[]) =>
    change(OUTLINE, 'sections:\n', `sections:\n${ids.map(section).join('')}`);
  expect(limitsBelow(before('a', 'b'))).not.toContain('checkpointDistance');
  expect(limitsBelow(before('a', 'b', 'c'))).toContain('checkpointDistance');
});

test('wants plain English on average', () => {
  const hard = ['alpha', 'beta', 'gamma', 'delta'].map((id) =>
    change(`content/topics/area/${id}.md`, writeText(id), `${id} `.repeat(96)),
  );
  expect(limitsBelow(...hard)).toContain('averageReadingEase');
});

test('drafts are counted and not measured', () => {
  const report = reportDemo(toDraft, change(ALPHA, writeText('alpha'), writeText('beta')), draftRoadmap);
  expect(report).toMatchObject({ topics: 4, drafts: 1, words: 3 * 98, nearDuplicates: [], shortfalls: [] });
});

test('of a roadmap that is a draft, only the finished topics are judged', () => {
  expect(limitsBelow(draftRoadmap, ...noFilms, ...noRequirements)).toEqual([]);
  expect(limitsBelow(draftRoadmap, change(ALPHA, '](topic:beta)', '](/topics/beta)'))).toEqual(['links']);
});

test('a roadmap without a finished topic has no averages, and no limit breaks on them', () => {
  const drafts = ['alpha', 'beta', 'gamma', 'delta'].map((id) => ({
    ...toDraft,
    file: `content/topics/area/${id}.md`,
  }));
  const report = reportDemo(draftRoadmap, ...drafts);
  expect(report).toMatchObject({ resources: undefined, readingEase: undefined, shortfalls: [] });
  expect(formatReport([report])).toContain('Resources of demo: none');
});

test('topics of two roadmaps are shared', () => {
  const outline = 'sections:\n  - id: only\n    topic: beta\n    summary: All there is.\n';
  const reports = reportContent(
    readSample(
      change('content/roadmaps/other/outline.yaml', '', outline),
      change(
        'content/roadmaps/other/roadmap.md',
        '',
        '---\nbriefTitle: O\nbriefDescription: O.\ntitle: O\ndescription: O.\n---\n',
      ),
    ),
  );
  expect([reports.get('demo')?.shared, reports.get('other')?.shared]).toEqual([0.25, 1]);
});

test('names the places of a shortfall, and says how many are left out', () => {
  const { id, ...report } = reportDemo(change(ALPHA, '](topic:beta)', '](/topics/beta)'));
  expect(formatReport([{ id, ...report }])).toContain(
    `Below the limits, demo:\n- 1 topic lacks 1 link to another topic in the text\n  ${LIMITS.links.reason}\n  alpha: 0`,
  );
  const places = Array.from({ length: 10 }, (_, at) => `t${at}`);
  const long = { id, ...report, shortfalls: [{ limit: 'links', message: 'm', reason: 'r', places } as const] };
  expect(formatReport([long])).toMatch(/ t7, 2 more$/);
});
