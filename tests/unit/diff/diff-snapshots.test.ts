import fc from 'fast-check';
import { expect, test } from 'vitest';

import { diffSnapshots } from '../../../src/diff/diff-snapshots.ts';
import type { PlacedTopic, RoadmapSnapshot, Snapshot } from '../../../src/diff/snapshot.ts';
import { findMainPath, measureTopics } from '../../../src/roadmap/main-path.ts';
import { MARKS } from '../../../src/schemas/outline.ts';
import type { Topic } from '../../../src/roadmap/types.ts';
import { makeTopic } from '../make-content.ts';

type Spot = Omit<PlacedTopic, 'topic'>;

/** A snapshot of these topics, with the roadmap `demo` that places some of them. */
function snap(
  topics: readonly Topic[],
  spots: Readonly<Record<string, Spot>> = {},
  published?: string[],
  sections: Readonly<Record<string, string>> = {},
): Snapshot {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const places = new Map(
    Object.entries(spots).flatMap(([id, spot]) => {
      const topic = byId.get(id);
      return topic === undefined ? [] : [[id, { topic, ...spot }] as const];
    }),
  );
  const listed = [...places.values()];
  const extent = measureTopics(
    listed.map(({ topic }) => topic),
    findMainPath(listed),
  );
  const demo: RoadmapSnapshot = { id: 'demo', places, sections: new Map(Object.entries(sections)), extent };
  return { topics: byId, roadmaps: new Map([['demo', demo]]), published: new Set(published ?? byId.keys()) };
}

const needs = (...ids: readonly string[]) => ({
  requires: ids.map((topic) => ({ topic, reason: 'It is a step on the way.' })),
});
const AT: Spot = { section: 's', group: 'g' };

test('finds topics that come and go, and their requirements', () => {
  const diff = diffSnapshots(
    snap([makeTopic('a'), makeTopic('b', needs('a'))]),
    snap([makeTopic('b', needs('c')), makeTopic('c')]),
  );
  expect(diff.topics).toMatchObject({ added: ['c'], removed: ['a'], renamed: [], kept: 1 });
  expect(diff.edges).toEqual({ added: [{ topic: 'b', required: 'c' }], removed: [{ topic: 'b', required: 'a' }] });
  expect(diff.orphaned).toEqual(['a']);
});

test('an id that is an alias by now was renamed, and nothing else changes with it', () => {
  const before = snap([makeTopic('a'), makeTopic('b', needs('a'))], { a: AT, b: { ...AT, parent: 'a' } });
  const after = snap([makeTopic('x', { title: 'A', aliases: ['a'] }), makeTopic('b', needs('x'))], {
    x: AT,
    b: { ...AT, parent: 'x' },
  });
  const diff = diffSnapshots(before, after);
  expect(diff).toEqual({
    topics: { added: [], removed: [], renamed: [{ from: 'a', to: 'x' }], kept: 2, retitled: [] },
    edges: { added: [], removed: [] },
    cycles: [],
    orphaned: [],
    roadmaps: [],
  });
});

test('a topic that another one takes over is no loop of requirements', () => {
  const diff = diffSnapshots(
    snap([makeTopic('a'), makeTopic('b', needs('a'))]),
    snap([makeTopic('b', { aliases: ['a'] })]),
  );
  expect(diff.topics).toMatchObject({ removed: [], renamed: [{ from: 'a', to: 'b' }], kept: 1, retitled: [] });
  expect([diff.cycles, diff.edges.added, diff.orphaned]).toEqual([[], [], []]);
});

test('names titles that changed, also of what was renamed', () => {
  const diff = diffSnapshots(
    snap([makeTopic('a', { title: 'One' }), makeTopic('b', { title: 'Two' })]),
    snap([makeTopic('a', { title: 'Uno' }), makeTopic('c', { title: 'Due', aliases: ['b'] })]),
  );
  expect(diff.topics.retitled).toEqual([
    { id: 'a', from: 'One', to: 'Uno' },
    { id: 'c', from: 'Two', to: 'Due' },
  ]);
});

test('finds places and marks that changed, and the hours', () => {
  const topics = ['a', 'b', 'c', 'd'].map((id) => makeTopic(id));
  const before = snap(topics, { a: AT, b: AT, c: { ...AT, mark: 'recommended' } });
  const after = snap(topics, { a: AT, b: { section: 't', group: 'g' }, c: { ...AT, mark: 'alternative' }, d: AT });
  const place = { section: 's', group: 'g' };
  expect(diffSnapshots(before, after).roadmaps).toEqual([
    {
      id: 'demo',
      change: 'changed',
      added: [{ topic: 'd', ...place }],
      removed: [],
      moved: [{ topic: 'b', from: place, to: { section: 't', group: 'g' } }],
      marks: [{ topic: 'c', from: 'recommended', to: 'alternative' }],
      titles: [],
      sections: [],
      groups: [],
      orders: [],
      before: { topics: 3, onPath: 3, hours: [3, 6] },
      after: { topics: 4, onPath: 3, hours: [3, 6] },
    },
  ]);
});

test('finds what a roadmap calls a topic, by label or by title', () => {
  const [a, b] = [makeTopic('a', { title: 'One' }), makeTopic('b')];
  const before = snap([a, b], { a: AT, b: { ...AT, label: 'Bee' } });
  const after = snap([makeTopic('a', { title: 'Uno' }), b], { a: AT, b: AT });
  expect(diffSnapshots(before, after).roadmaps[0]?.titles).toEqual([
    { topic: 'a', from: 'One', to: 'Uno' },
    { topic: 'b', from: 'Bee', to: 'B' },
  ]);
});

test('what another name has by now and no place any more goes by its old name', () => {
  const after = snap([makeTopic('x', { aliases: ['a'] })]);
  expect(diffSnapshots(snap([makeTopic('a')], { a: AT }), after).roadmaps).toMatchObject([
    { removed: [{ topic: 'a', section: 's', group: 'g' }] },
  ]);
});

test('a roadmap comes or goes with all that it lists', () => {
  const full = snap([makeTopic('a')], { a: AT });
  const empty = { ...full, roadmaps: new Map() };
  expect(diffSnapshots(empty, full).roadmaps).toMatchObject([{ change: 'added', added: [{ topic: 'a' }] }]);
  expect(diffSnapshots(full, empty).roadmaps).toMatchObject([{ change: 'removed', removed: [{ topic: 'a' }] }]);
});

test('finds cycles that are new, and leaves those that were there', () => {
  const [a, b] = [makeTopic('a', needs('b')), makeTopic('b', needs('a'))];
  const before = snap([a, b, makeTopic('c'), makeTopic('d', needs('c'))]);
  const after = snap([a, b, makeTopic('c', needs('d')), makeTopic('d', needs('c'))]);
  expect(diffSnapshots(before, after).cycles).toEqual([['c', 'd']]);
});

test('only a published id that led somewhere can be orphaned', () => {
  const before = snap([makeTopic('a'), makeTopic('b')], {}, ['a', 'long-gone']);
  expect(diffSnapshots(before, snap([])).orphaned).toEqual(['a']);
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const anySpot: fc.Arbitrary<Spot> = fc.record({
  section: fc.constantFrom('s', 't'),
  group: fc.constantFrom('', 'g', 'h'),
  label: fc.option(fc.constantFrom('L', 'M'), { nil: undefined }),
  mark: fc.option(fc.constantFrom(...MARKS), { nil: undefined }),
});
const anySnapshot = fc
  .record({
    topics: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids),
        title: fc.constantFrom('One', 'Two'),
        requires: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
        aliases: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      }),
      { selector: ({ id }) => id },
    ),
    spots: fc.dictionary(fc.constantFrom(...ids), anySpot),
  })
  .map(({ topics, spots }) =>
    snap(
      topics.map(({ id, title, requires, aliases }) => makeTopic(id, { title, aliases, ...needs(...requires) })),
      spots,
    ),
  );

test('nothing changes between a content and itself', () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { topics, ...rest } = diffSnapshots(snapshot, snapshot);
      expect(topics).toEqual({ added: [], removed: [], renamed: [], kept: snapshot.topics.size, retitled: [] });
      expect(rest).toEqual({ edges: { added: [], removed: [] }, cycles: [], orphaned: [], roadmaps: [] });
    }),
  );
});

test('what is there afterwards was added or kept, and what was there before went, has another id or stayed', () => {
  fc.assert(
    fc.property(anySnapshot, anySnapshot, (before, after) => {
      const { topics, roadmaps } = diffSnapshots(before, after);
      const stayed = [...before.topics.keys()].filter((id) => after.topics.has(id)).length;
      expect(topics.added.length + topics.kept).toBe(after.topics.size);
      expect(topics.removed.length + topics.renamed.length + stayed).toBe(before.topics.size);
      for (const { added, removed, moved, before: old, after: now } of roadmaps) {
        expect(added.length).toBeLessThanOrEqual(now.topics);
        expect(removed.length).toBeLessThanOrEqual(old.topics);
        expect(moved.length).toBeLessThanOrEqual(now.topics - added.length);
      }
    }),
  );
});

test('names sections and groups that are called otherwise, and what is in them has not moved', () => {
  const topics = ['a', 'b', 'c'].map((id) => makeTopic(id));
  const [one, two] = [
    { section: 's', group: 'One' },
    { section: 's', group: 'Two' },
  ];
  const before = snap(topics, { a: one, b: one, c: { ...one, parent: 'b' } }, [], { s: 'First', t: 'Same' });
  const after = snap(topics, { a: two, b: two, c: { ...two, parent: 'b' } }, [], { s: 'Start', t: 'Same' });
  expect(diffSnapshots(before, after).roadmaps).toMatchObject([
    {
      moved: [],
      orders: [],
      sections: [{ section: 's', from: 'First', to: 'Start' }],
      groups: [{ section: 's', from: 'One', to: 'Two' }],
    },
  ]);
});

test('a group that only a part of its topics has left was not renamed', () => {
  const topics = ['a', 'b', 'c', 'd'].map((id) => makeTopic(id));
  const spots = (groups: string) =>
    Object.fromEntries(Array.from(groups, (group, index) => [topics[index]?.id ?? '', { section: 's', group }]));
  const groupsOf = (before: string, after: string) =>
    diffSnapshots(snap(topics, spots(before)), snap(topics, spots(after))).roadmaps[0];
  expect(groupsOf('oooo', 'ooon')).toMatchObject({ groups: [], moved: [{ topic: 'd' }] });
  expect(groupsOf('oooo', 'nnmm')).toMatchObject({ groups: [] });
  expect(groupsOf('oooo', 'nnnm')).toMatchObject({ groups: [{ from: 'o', to: 'n' }], moved: [{ topic: 'd' }] });
});

test('names groups in which what stays has another order', () => {
  const topics = ['a', 'b', 'c', 'd', 'e'].map((id) => makeTopic(id));
  const below = { ...AT, parent: 'a' };
  const before = snap(topics, { a: AT, d: below, e: below, b: AT, c: AT });
  expect(diffSnapshots(before, snap(topics, { c: AT, a: AT, e: below, d: below })).roadmaps).toMatchObject([
    {
      moved: [],
      orders: [
        { section: 's', group: 'g', topics: ['c', 'a'] },
        { section: 's', group: 'g', parent: 'a', topics: ['e', 'd'] },
      ],
    },
  ]);
  expect(diffSnapshots(before, snap(topics, { a: AT, d: below, e: below, c: AT })).roadmaps[0]?.orders).toEqual([]);
});
