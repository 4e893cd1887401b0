import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';

import { roadmapSchema } from '../../src/schemas/roadmap.ts';
import { addGraph, GRAPH, SAMPLE_GRAPH } from '../unit/lint/sample-graph.ts';
import { changeSample, GUIDE, GUIDE_TEXT, OUTLINE, ROADMAP } from '../unit/lint/sample-project.ts';
import { isSlashPage } from '../sampling/list-pages.ts';
import { findBrokenLinks } from './broken-links.ts';
import { startBuild } from './run-build.ts';

const FOLDER = resolve('test-results/switches');
const SITE = join(FOLDER, 'dist');

type Switches = Readonly<Record<string, unknown>>;

/** Every field of a roadmap that is on or off, or one of a few words, with its values. */
function listSwitches(): readonly (readonly [name: string, values: readonly unknown[]])[] {
  const { properties = {} } = z.toJSONSchema(roadmapSchema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).flatMap(([name, field]) => {
    const values = typeof field !== 'object' ? undefined : field.type === 'boolean' ? [true, false] : field.enum;
    return values === undefined ? [] : [[name, values] as const];
  });
}

/** Whether the number of switches that are on is even; to be a draft is one of them. */
const isEven = (switches: Switches): boolean =>
  Object.values(switches).filter((value) => value === true || value === 'draft').length % 2 === 0;

/** Half of all ways to set all switches, by a name for each: any three of them stand together in all ways. */
const combinations = listSwitches()
  .reduce<readonly Switches[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
  .filter((switches, _, [first = {}]) => isEven(switches) === isEven(first))
  .map((switches, index) => [`roadmap-${index}`, switches] as const);

/** Texts whose ids would clash with each other and with parts of the page, and links to all that a roadmap has. */
const TEXT = `## Announcements

See the [outline](/roadmap-0/outline), the [first section](/roadmap-0/outline#section-main), [alpha](/topics/alpha), the
[table](/roadmap-0/table) and the [guides](/guides).
`;
const FIELDS = {
  briefTitle: 'One',
  briefDescription: 'One of many.',
  title: 'One of many roadmaps',
  description: 'A roadmap with its own switches.',
  note: 'A [link](/topics/beta).',
  courses: [{ title: 'A course', description: 'It teaches.', link: 'https://example.com/course' }],
  partner: { description: 'A partner.', link: '/topics/beta', linkText: 'See' },
  question: { title: 'What is it?', description: '## Announcements\n\nA [link](/topics).' },
  faqs: [
    { question: 'Should I learn C++ first?', answer: '## Main\n\nNo.' },
    { question: 'Should I learn C# first?', answer: '## Main\n\nNo.' },
  ],
  relatedRoadmaps: ['roadmap-0'],
  tags: ['role-roadmap', 'main-sitemap'],
};

/** A drawing of its own; the links of its buttons lead to the first roadmap too. */
const DRAWING = {
  ...SAMPLE_GRAPH,
  nodes: [
    ...SAMPLE_GRAPH.nodes.filter(({ kind }) => kind !== 'button'),
    { id: 'go', kind: 'button', text: 'Go on', link: '/roadmap-0/outline', x: 200, y: 0, width: 120, height: 40 },
    { id: 'old', kind: 'label', text: 'As it was', link: '/roadmap-0/original', x: 200, y: 60, width: 120, height: 40 },
  ],
};

/** Half of the roadmaps that may have a drawing of their own have one. */
const hasOriginal = ({ renderer }: Switches): boolean => renderer === 'editor';

function writeProject(): void {
  const sample = changeSample(
    { file: OUTLINE, from: 'id: first', to: 'id: main' },
    { file: OUTLINE, from: 'id: try-it', to: 'id: announcements' },
    { file: GUIDE, from: '', to: GUIDE_TEXT.replace('/demo', '/roadmap-0/outline#section-main') },
  );
  const outline = sample.get(OUTLINE) ?? '';
  const files = new Map([...sample].filter(([file]) => file !== OUTLINE && file !== ROADMAP));
  for (const [id, switches] of combinations) {
    // The links lead to the first one, in which everything is on.
    const own = id === 'roadmap-0' ? { ...switches, isUpcoming: false, hasTopics: true } : switches;
    files.set(ROADMAP.replace('demo', id), `---\n${stringify({ ...FIELDS, ...own })}---\n\n${TEXT}`);
    files.set(OUTLINE.replace('demo', id), outline);
    if (hasOriginal(switches)) files.set(GRAPH.replace('demo', id), addGraph(DRAWING).to);
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), text);
  }
}

const clear = () => rmSync(FOLDER, { recursive: true, force: true });

beforeAll(async () => {
  clear();
  writeProject();
  const env = { CONTENT_ROOT: FOLDER, OUT_DIR: SITE, BASE_PATH: '/waymark/' };
  const { code, output } = await startBuild(resolve('.'), env).ended;
  expect(code, output).toBe(0);
}, 300_000);
afterAll(clear);

const readPages = () =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !isSlashPage(`/${name}`))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(SITE, name), 'utf8')] as const);

test('knows every switch', () => {
  expect(listSwitches().map(([name]) => name)).toEqual(
    expect.arrayContaining(['renderer', 'hasTopics', 'isForkable', 'isNew', 'isUpcoming', 'isHidden']),
  );
  expect(combinations.length).toBeGreaterThanOrEqual(64);
});

test('no combination of switches gives a dead link, below a base path', () => {
  expect(findBrokenLinks({ folder: SITE, origin: 'https://waymark.example', base: '/waymark' })).toEqual([]);
});

test('no id stands twice on a page, whatever the texts are', () => {
  const pages = readPages();
  expect(pages.length).toBeGreaterThan(combinations.length);
  for (const [name, html] of pages) {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      name,
    ).toEqual([]);
  }
});

test('a roadmap that can be forked offers its outline as it was written', () => {
  const name = (file: string) => file.replace(/^roadmap-(\d+)\/.*$/, '$1');
  const offered = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(offered.length).toBeGreaterThan(4);
  for (const file of offered) {
    const source = join(FOLDER, OUTLINE.replace('demo', `roadmap-${name(file)}`));
    expect(readFileSync(join(SITE, file), 'utf8')).toBe(readFileSync(source, 'utf8'));
  }
});

test('a drawing of its own leads to every topic, to what its buttons name, and is there for the map', () => {
  const drawn = combinations.filter(
    ([id, switches]) => hasOriginal(switches) && (switches['isUpcoming'] !== true || id === 'roadmap-0'),
  );
  expect(drawn.length).toBeGreaterThan(4);
  for (const [id, { hasTopics }] of drawn) {
    const html = readFileSync(join(SITE, id, 'original.html'), 'utf8');
    const topics = hasTopics === true || id === 'roadmap-0' ? `/waymark/${id}/` : '/waymark/topics/';
    const links = [...html.matchAll(/<a class="node"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    const expected = [
      ...['alpha', 'beta', 'gamma', 'delta'].map((topic) => topics + topic),
      ...['/outline', '/original'].map((view) => `/waymark/roadmap-0${view}`),
    ];
    expect(links.toSorted(), id).toEqual(expected.toSorted());
    const graph = JSON.parse(readFileSync(join(SITE, id, 'original.json'), 'utf8')) as { nodes: { href: string }[] };
    expect(graph.nodes.map(({ href }) => href).toSorted()).toEqual(expected.toSorted());
  }
});

test('each roadmap shows each view once, under its own name', () => {
  const pages = new Map(readPages());
  for (const [id, switches] of combinations) {
    const { renderer, isUpcoming } = switches;
    if (isUpcoming === true && id !== 'roadmap-0') continue;
    const [first, second] = renderer === 'outline' ? ['outline', 'graph'] : ['graph', 'outline'];
    const views = [first, second, 'table', ...(hasOriginal(switches) ? ['original'] : [])];
    expect(pages.has(`${id}/original.html`), id).toBe(hasOriginal(switches));
    for (const view of views) {
      const file = view === first ? `${id}.html` : `${id}/${view}.html`;
      const html = pages.get(file) ?? '';
      const tabs = [...html.matchAll(/<a href="([^"]*)#view"( aria-current="page")?[^>]*>\s*(\w+)/g)];
      expect(
        tabs.map(([, href, current, label]) => [href, current !== undefined, label]),
        file,
      ).toEqual(
        views.map((name) => [
          name === first ? `/waymark/${id}` : `/waymark/${id}/${name}`,
          name === view,
          name.charAt(0).toUpperCase() + name.slice(1),
        ]),
      );
      expect(html.includes('<roadmap-graph'), file).toBe(view === 'graph' || view === 'original');
      expect(html.includes('class="outline"'), file).toBe(view === 'outline');
      expect(html.includes('class="table-frame"'), file).toBe(view === 'table');
    }
  }
});
