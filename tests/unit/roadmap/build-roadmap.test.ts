import { expect, test } from 'vitest';

import { buildRoadmap, indexTopics } from '../../../src/roadmap/build-roadmap.ts';
import { outlineSchema, type OutlineInput } from '../../../src/schemas/outline.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import { makeTopic } from '../make-content.ts';

type Entries = OutlineInput['sections'][number]['groups'][number]['topics'];

const data = roadmapSchema.parse({ title: 'Demo', description: 'D', briefTitle: 'Demo', briefDescription: 'D' });
const topics = [makeTopic('tcp'), makeTopic('udp', { aliases: ['datagrams'] })];

function build(entries: Entries, section: Partial<OutlineInput['sections'][number]> = {}) {
  const groups = [{ title: 'Moving data', side: 'left' as const, topics: entries }];
  const outline = outlineSchema.parse({
    sections: [{ id: 'internet', title: 'Internet', summary: 'How it works.', groups, ...section }],
  });
  return buildRoadmap(
    { id: 'demo', data, outline },
    { topics: indexTopics(topics), publishedRoadmaps: new Set(['go']) },
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

test('marks links to roadmaps without a page as upcoming', () => {
  const links = [
    { roadmap: 'go', label: 'Learn Go' },
    { roadmap: 'docker', label: 'Learn Docker' },
  ];
  expect(build(['tcp'], { links }).sections[0]?.links).toEqual([
    { roadmap: 'go', label: 'Learn Go', isUpcoming: false },
    { roadmap: 'docker', label: 'Learn Docker', isUpcoming: true },
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
