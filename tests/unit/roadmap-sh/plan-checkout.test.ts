import { expect, test } from 'vitest';

import { parseContent } from '../../../src/lint/parse-content.ts';
import { runRules } from '../../../src/lint/run-rules.ts';
import type { CheckoutPlan } from '../../../src/roadmap-sh/plan-checkout.ts';
import { makeEdge, makeGraph, plan } from './make-checkout.ts';

const ROWING = 'roadmaps/rowing';

const errorsOf = ({ files }: CheckoutPlan) =>
  runRules(parseContent(files)).findings.filter(({ severity }) => severity === 'error');

/** The page that is made of a frontmatter, and what the report says of its fields. */
function planPage(...lines: readonly string[]) {
  const planned = plan({
    [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    [`${ROWING}/rowing.md`]: ['---', ...lines, '---', ''].join('\n'),
  });
  expect(errorsOf(planned)).toEqual([]);
  const fields = planned.report.entries.filter(({ subject }) => subject === 'field');
  return {
    page: planned.files.get('content/roadmaps/rowing/roadmap.md') ?? '',
    fields: fields.map(({ name, outcome, why }) => `${name} ${outcome}${why === undefined ? '' : `: ${why}`}`),
  };
}

test('keeps the fields that fit, whatever their quotes, also those without effect', () => {
  const { page, fields } = planPage(
    "title: 'Rowing'",
    'briefTitle: "Rowing"',
    'renderer: editor',
    'order: 4.99',
    'hasTopics: true',
    'isForkable: true',
    'sitemap: { priority: 1, changefreq: monthly }',
    'tags: [roadmap, main-sitemap]',
  );
  expect(page).toContain('title: Rowing\nbriefTitle: Rowing\nrenderer: editor\norder: 4.99\n');
  expect(fields.every((field) => field.endsWith(' written'))).toBe(true);
});

test.each([
  ['schema: { headline: x, datePublished: 2024-02-31 }', /^schema left-out: .*left out/],
  ['seo:\n  - title: a list', /^seo left-out: /],
  ['editorHeight: 1200', /^editorHeight left-out: .*left out/],
  [`description: ${'long '.repeat(60)}`, /^description changed: must be at most 240 characters long, shortened/],
  ['description: "  spaces "', /^description changed: .*cleaned/],
  ['title: 12', /^title changed: it is no text, and was made from the id/],
  ['note: "<b>Old</b>"', /^note changed: HTML became text/],
  ['isUpcoming: true', /^isUpcoming left-out: what has topics has a page/],
  ['partner: { description: A, link: /sea, linkText: B }', /^partner changed: its address was made whole/],
  ['tags: [roadmap, Two Words]', /^tags changed: 1: .*left out/],
])('says what became of the field %s', (line, said) => {
  expect(planPage(line).fields).toEqual([expect.stringMatching(said)]);
});

test('puts the year in place of its variable', () => {
  expect(planPage('description: Rowing in @currentYear@').page).toContain('description: Rowing in 2026');
});

test('makes a page where there is none, or one that cannot be read', () => {
  expect(planPage('a: b: c').page).toContain('title: Rowing\n');
  const { files } = plan({ [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]) });
  expect(files.get('content/roadmaps/rowing/roadmap.md')).toContain('title: Rowing\n');
});

test('takes questions over, and names those that would have to be run', () => {
  const { files, report } = plan({
    [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    [`${ROWING}/faqs.astro`]:
      "---\nexport const faqs = [{ question: 'It\\'s?', answer: ['See [this](/oars).'] }, { question: ask(), answer: [] }];\n---",
  });
  expect(files.get('content/roadmaps/rowing/roadmap.md')).toContain(
    "faqs:\n  - question: It's?\n    answer: See [this](https://roadmap.sh/oars).\n",
  );
  expect(report.totals().question).toEqual({ all: 2, written: 0, changed: 1, merged: 0, 'left-out': 1 });
});

test('places texts without a node behind all others, and begins topics of nodes without a text', () => {
  const planned = plan({
    [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    [`${ROWING}/content/grip@gone.md`]: '# Grip\n\nHold on.\n',
    [`${ROWING}/wind@beside.md`]: '# Wind\n\nIt blows.\n',
  });
  expect(planned.files.get('content/topics/rowing/oars.md')).toBe('---\ntitle: Oars\nstatus: draft\n---\n');
  const outline = planned.files.get('content/roadmaps/rowing/outline.yaml');
  expect(outline).toContain('title: More topics');
  expect(outline).toContain('- grip\n          - wind\n');
  expect(errorsOf(planned)).toEqual([]);
});

test('goes by the id of a node, and says that the name of a file is another', () => {
  const planned = plan({
    [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    [`${ROWING}/content/paddles@a.md`]: '# Paddles\n\nThey are flat.\n',
  });
  expect(planned.files.get('content/topics/rowing/oars.md')).toContain('They are flat.');
  expect(planned.report.entries).toContainEqual(
    expect.objectContaining({ subject: 'file', why: 'its heading "Paddles" was left out: the node is called "Oars"' }),
  );
});

test('finds the texts of a second graph among those of the first', () => {
  const { files } = plan({
    [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    [`${ROWING}/rowing-beginner.json`]: makeGraph([{ id: 'b', type: 'topic', label: 'Grip' }]),
    [`${ROWING}/content/oars@a.md`]: '# Oars\n\nThey are long.\n',
    [`${ROWING}/content/grip@b.md`]: '# Grip\n\nHold on.\n',
  });
  expect(files.get('content/roadmaps/rowing-beginner/outline.yaml')).toContain('topic: grip');
  expect(files.get('content/roadmaps/rowing/outline.yaml')).not.toContain('grip');
});

test('lists a topic once that a drawing shows twice, and keeps what hangs on its second node', () => {
  const planned = plan({
    [`${ROWING}/rowing.json`]: makeGraph(
      [
        { id: 'a', type: 'topic', label: 'Oars' },
        { id: 'b', type: 'topic', label: 'Oars', y: 500 },
        { id: 'c', type: 'subtopic', label: 'Grip', y: 500, x: 300 },
      ],
      [makeEdge('b', 'c')],
    ),
    [`${ROWING}/content/oars@a.md`]: 'They are long.\n',
    [`${ROWING}/content/oars@b.md`]: 'They are long.\n',
  });
  expect(errorsOf(planned)).toEqual([]);
  expect(planned.files.get('content/roadmaps/rowing/outline.yaml')).toContain('- grip');
  const merged = planned.report.entries
    .filter(({ outcome }) => outcome === 'merged')
    .map(({ subject, file, name }) => subject + (name || file));
  expect(merged).toEqual(['nodeb (Oars)', 'filesrc/data/roadmaps/rowing/content/oars@b.md']);
});

test('keeps names that are too long as labels and texts', () => {
  const long = 'Oars that are far longer than any of the boats that they were made for in those days';
  const planned = plan({ [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: long }]) });
  expect(errorsOf(planned)).toEqual([]);
  const [file = ''] = [...planned.files.keys()].filter((path) => path.includes('/topics/'));
  expect(planned.files.get(file)).toContain(`\n${long}\n`);
  expect(planned.report.entries).toContainEqual(
    expect.objectContaining({ why: expect.stringContaining('at most 48') as string }),
  );
});

test('keeps the drawing with its places, and says what only it has', () => {
  const planned = plan({
    [`${ROWING}/rowing.json`]: makeGraph(
      [
        { id: 'a', type: 'topic', label: 'Oars', x: -10.123 },
        { id: 'v', type: 'vertical', x: 5, width: 0, height: 90, data: { style: { strokeDasharray: '4 4' } } },
        { id: 'b', type: 'button', label: 'On', data: { href: '/rowing' } },
        { id: 's', type: 'sticker' },
      ],
      [makeEdge('a', 'b')],
    ),
  });
  expect(errorsOf(planned)).toEqual([]);
  expect(JSON.parse(planned.files.get('content/roadmaps/rowing/graph.json') ?? '')).toEqual({
    nodes: [
      { id: 'a', kind: 'topic', topic: 'oars', x: -10.12, y: 0, width: 180, height: 49 },
      { id: 'v', kind: 'line', style: 'dashed', x: 5, y: 0, width: 1, height: 90 },
      { id: 'b', kind: 'button', text: 'On', link: '/rowing', x: 0, y: 0, width: 180, height: 49 },
    ],
    edges: [{ from: 'a', to: 'b', fromSide: 'left', toSide: 'right', style: 'dashed' }],
  });
  const said = planned.report.entries.map(({ name, outcome, why }) => `${name} ${outcome} ${why ?? ''}`);
  expect(said).toContain('v changed only the drawing has it: lines are drawn anew');
  expect(said).toContain('s left-out nodes of the type sticker are not known');
});

test('writes nothing of a stub, of files that are no JSON, and of roadmaps that are there', () => {
  const { files, roadmaps } = plan(
    {
      'roadmaps/stub/stub.json': makeGraph([{ id: 'a', type: 'title', label: 'Soon' }]),
      'roadmaps/broken/broken.json': '{',
      'roadmaps/other/other.json': '[]',
      [`${ROWING}/rowing.json`]: makeGraph([{ id: 'a', type: 'topic', label: 'Oars' }]),
    },
    { refuseRoadmap: (id) => (id === 'rowing' ? 'it exists' : undefined) },
  );
  expect(files.size).toBe(0);
  expect(roadmaps.map(({ id, refused }) => `${id}: ${refused ?? ''}`)).toEqual([
    expect.stringContaining('broken: it is no JSON: '),
    'other: it is neither a graph with nodes nor a wireframe with controls',
    'rowing: it exists',
    'stub: it has neither a graph with topics nor texts of topics',
  ]);
});

test('imports the texts of a stub or of a checkout without graphs', () => {
  const { files } = plan({ [`${ROWING}/content/grip@gone.md`]: '# Grip\n\nHold on.\n' });
  expect(files.get('content/roadmaps/rowing/outline.yaml')).toContain('title: Topics');
  expect(files.get('content/topics/rowing/grip.md')).toContain('title: Grip');
});

test('an import of one roadmap alone gives topics the ids that they have in one of all', () => {
  const texts = {
    'roadmaps/a/content/tools@1.md': '# Tools\n\nHammers.\n',
    'roadmaps/b/content/tools@2.md': '# Tools\n\nNeedles.\n',
  };
  const { files, report } = plan(texts, { only: 'b' });
  expect([...files.keys()]).toEqual([
    'content/roadmaps/b/roadmap.md',
    'content/roadmaps/b/outline.yaml',
    'content/roadmaps/b/topics/tools.md',
  ]);
  expect(report.totals().file.all).toBe(1);
});

test('links to roadmaps that are imported lead there, and all others to where they led', () => {
  const button = (id: string, href: string) => ({ id, type: 'button', label: id, data: { href } });
  const graph = makeGraph([
    { id: 'a', type: 'topic', label: 'Oars' },
    button('Sea', 'https://roadmap.sh/sea'),
    button('Go', '/go'),
  ]);
  const { files } = plan({
    [`${ROWING}/rowing.json`]: graph,
    'roadmaps/sea/sea.json': makeGraph([{ type: 'topic', label: 'Sea' }]),
  });
  expect(files.get('content/roadmaps/rowing/outline.yaml')).toContain(
    'links:\n      - roadmap: sea\n        label: Sea\n      - url: https://roadmap.sh/go\n        label: Go\n',
  );
});
