import { expect, test } from 'vitest';

import { buildRoadmap, indexTopics } from '../../../src/roadmap/build-roadmap.ts';
import { entryTitle } from '../../../src/roadmap/entry-title.ts';
import { outlineSchema, type OutlineInput } from '../../../src/schemas/outline.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import { makeTopic } from '../make-content.ts';

type SectionInput = OutlineInput['sections'][number];
type Entries = NonNullable<SectionInput['groups']>[number]['topics'];

const data = roadmapSchema.parse({ title: 'Demo', description: 'D', briefTitle: 'Demo', briefDescription: 'D' });
const topics = [makeTopic('tcp'), makeTopic('udp', { aliases: ['datagrams'] })];

function build(entries: Entries, section: Partial<SectionInput> = {}) {
  const groups = [{ title: 'Moving data', side: 'left' as const, topics: entries }];
  const outline = outlineSchema.parse({
    sections: [{ id: 'internet', title: 'Internet', summary: 'How it works.', groups, ...section }],
  });
  return buildRoadmap(
    { id: 'demo', data, outline },
    {
      topics: indexTopics(topics),
      summaries: new Map([['tcp', 'TCP brings it all.']]),
      publishedRoadmaps: new Set(['go']),
    },
  );
}

const entriesOf = (roadmap: ReturnType<typeof build>) => roadmap.sections[0]?.groups[0]?.entries;

test('turns ids into topics, in the order of the outline', () => {
  expect(entriesOf(build(['udp', 'tcp']))).toEqual([
    { topic: topics[1], children: [] },
    { topic: topics[0], children: [] },
  ]);
});

test('keeps marks with their reasons, and sub-topics below their topic', () => {
  const why = 'Nearly every protocol of the web is built on it.';
  expect(entriesOf(build([{ topic: 'tcp', mark: 'recommended', why, topics: ['udp'] }]))).toEqual([
    { topic: topics[0], mark: 'recommended', why, children: [{ topic: topics[1], children: [] }] },
  ]);
});

test('keeps the marks of sub-topics', () => {
  const why = 'Learn it when a project asks for speed.';
  const [entry] = entriesOf(build([{ topic: 'tcp', topics: [{ topic: 'udp', mark: 'any-order', why }] }])) ?? [];
  expect(entry?.children).toEqual([{ topic: topics[1], mark: 'any-order', why, children: [] }]);
});

test('finds a topic by its former id', () => {
  expect(entriesOf(build(['datagrams']))).toEqual([{ topic: topics[1], children: [] }]);
});

test('refuses a topic that does not exist', () => {
  expect(() => build(['quic'])).toThrow('The outline lists the topic "quic", which does not exist.');
});

test('marks links to roadmaps without a page as upcoming, and keeps those to pages elsewhere', () => {
  const links = [
    { roadmap: 'go', label: 'Learn Go' },
    { roadmap: 'docker', label: 'Learn Docker' },
    { url: 'https://example.com/', label: 'Read on' },
  ];
  expect(build(['tcp'], { links }).sections[0]?.links).toEqual([
    { roadmap: 'go', label: 'Learn Go', isUpcoming: false },
    { roadmap: 'docker', label: 'Learn Docker', isUpcoming: true },
    { url: 'https://example.com/', label: 'Read on' },
  ]);
});

test('keeps the id, the data and everything else of a section', () => {
  const checkpoint = { id: 'ship-it', title: 'Ship it', build: 'Ship something.', proves: ['It runs.'] };
  const roadmap = build(['tcp'], { checkpoint, notes: ['Take your time.'] });
  expect(roadmap).toMatchObject({
    id: 'demo',
    data,
    sections: [{ id: 'internet', title: 'Internet', summary: 'How it works.', checkpoint, notes: ['Take your time.'] }],
  });
});

test('prefers an id to an alias of the same name', () => {
  const index = indexTopics([makeTopic('a', { aliases: ['b'] }), makeTopic('b')]);
  expect([...index].map(([name, { id }]) => [name, id])).toEqual([
    ['b', 'b'],
    ['a', 'a'],
  ]);
});

test('keeps the label of a topic at its place, and knows a section by the title that it has there', () => {
  const roadmap = build([{ topic: 'tcp', label: 'A stream', topics: [{ topic: 'udp', label: 'A packet' }] }]);
  const [entry] = entriesOf(roadmap) ?? [];
  expect(entry && [entry, ...entry.children].map(entryTitle)).toEqual(['A stream', 'A packet']);
});

test('takes title and summary of a section from its topic where the outline has none', () => {
  const why = 'Nearly every protocol of the web is built on it.';
  const named = build([], { topic: 'datagrams', mark: 'recommended', why, groups: [] }).sections[0];
  expect(named).toMatchObject({ title: 'Internet', summary: 'How it works.' });
  expect(named?.entry).toEqual({ topic: topics[1], label: 'Internet', mark: 'recommended', why, children: [] });
  const unnamed = { id: 'internet', title: undefined, summary: undefined };
  expect(build([], { ...unnamed, topic: 'tcp', groups: [] }).sections[0]).toMatchObject({
    title: 'TCP',
    summary: 'TCP brings it all.',
    entry: { topic: topics[0], children: [] },
  });
  expect(build([], { ...unnamed, topic: 'udp', groups: [] }).sections[0]?.summary).toBeUndefined();
});
