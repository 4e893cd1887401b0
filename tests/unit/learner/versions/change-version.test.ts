import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  addOwnTopic,
  addSection,
  addTopic,
  copyVersion,
  editOwnTopic,
  forkRoadmap,
  moveTopic,
  putBackTopic,
  removeSection,
  removeTopic,
  renameSection,
  renameVersion,
  stepSection,
  stepTopic,
} from '../../../../src/learner/versions/change-version.ts';
import { readVersion } from '../../../../src/learner/versions/read-version.ts';
import { isOwnId } from '../../../../src/schemas/own-id.ts';
import { LIMITS, listTopicIds, type Version } from '../../../../src/learner/versions/version.ts';
import { makeVersion, OWN, ROADMAP } from './sample.ts';

/** One change with the ids that may be gone after it. */
interface Step {
  readonly name: string;
  readonly run: (version: Version) => Version;
  readonly mayLose: (version: Version) => readonly string[];
}

const topics = fc.constantFrom('ip', 'tcp', 'udp', 'dns', 'http', 'urls', 'quic', 'own-1', 'own-2', 'Not an id');
const sections = fc.constantFrom('net', 'web', 'extra', 'none');
const places = fc.record({ section: sections, index: fc.integer({ min: -2, max: 9 }) });
const titles = fc.constantFrom('Title', ' ', 'x'.repeat(500));
const none = () => [];

const steps: fc.Arbitrary<Step> = fc
  .record({
    topic: topics,
    section: sections,
    place: places,
    title: titles,
    by: fc.constantFrom(-1 as const, 1 as const),
  })
  .chain(({ topic, section, place, title, by }) =>
    fc.constantFrom<Step>(
      { name: 'renameVersion', run: (version) => renameVersion(version, title, 0), mayLose: none },
      { name: 'addTopic', run: (version) => addTopic(version, topic, place, 0), mayLose: none },
      {
        name: 'addOwnTopic',
        run: (version) => addOwnTopic(version, topic, { ...OWN, title }, place, 0),
        mayLose: none,
      },
      { name: 'editOwnTopic', run: (version) => editOwnTopic(version, topic, { ...OWN, title }, 0), mayLose: none },
      { name: 'moveTopic', run: (version) => moveTopic(version, topic, place, 0), mayLose: none },
      { name: 'removeTopic', run: (version) => removeTopic(version, topic, 0), mayLose: () => [topic] },
      { name: 'putBackTopic', run: (version) => putBackTopic(version, topic, 0), mayLose: none },
      { name: 'addSection', run: (version) => addSection(version, section, title, 0), mayLose: none },
      { name: 'renameSection', run: (version) => renameSection(version, section, title, 0), mayLose: none },
      { name: 'stepSection', run: (version) => stepSection(version, section, by, 0), mayLose: none },
      { name: 'stepTopic', run: (version) => stepTopic(version, topic, by, 0), mayLose: none },
      {
        name: 'removeSection',
        run: (version) => removeSection(version, section, 0),
        mayLose: (version) => version.sections.find(({ id }) => id === section)?.topics ?? [],
      },
    ),
  );

test('no order of changes breaks a version or loses another topic', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 30 }), (list) => {
      let version = makeVersion();
      for (const { run, mayLose } of list) {
        const next = run(version);
        const ids = listTopicIds(next);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Object.keys(next.own).sort()).toEqual(ids.filter(isOwnId).sort());
        const kept = listTopicIds(version).filter((id) => !mayLose(version).includes(id));
        expect(ids).toEqual(expect.arrayContaining([...kept]));
        expect(next === version || next.changed > version.changed).toBe(true);
        expect(next.base).toBe(version.base);
        version = next;
      }
      expect(readVersion(JSON.parse(JSON.stringify(version)))).toEqual(version);
    }),
  );
});

test('a fork has all of the roadmap and remembers it', () => {
  const version = forkRoadmap(ROADMAP, ' Mine ', 'v1', 5);
  expect(version).toMatchObject({ id: 'v1', name: 'Mine', roadmap: 'demo', own: {}, created: 5, changed: 5 });
  expect(listTopicIds(version)).toEqual(['ip', 'tcp', 'udp', 'dns', 'http', 'urls']);
  expect(version.base).toEqual(version.sections);
  expect(forkRoadmap(ROADMAP, ' ', 'v1', 5).name).toBe('Demo roadmap');
});

test('moves topics within and between sections', () => {
  const version = makeVersion();
  const order = (changed: Version) => changed.sections.map(({ topics: list }) => list.join(' '));
  expect(order(version)).toEqual(['ip own-1 tcp udp dns', 'http urls']);
  expect(order(moveTopic(version, 'ip', { section: 'net', index: 1 }, 9))).toEqual([
    'own-1 ip tcp udp dns',
    'http urls',
  ]);
  expect(order(moveTopic(version, 'dns', { section: 'web', index: 0 }, 9))).toEqual([
    'ip own-1 tcp udp',
    'dns http urls',
  ]);
  expect(order(moveTopic(version, 'dns', { section: 'web', index: 99 }, 9))).toEqual([
    'ip own-1 tcp udp',
    'http urls dns',
  ]);
  expect(order(stepTopic(version, 'tcp', -1, 9))).toEqual(['ip tcp own-1 udp dns', 'http urls']);
  expect(order(stepTopic(version, 'tcp', 1, 9))).toEqual(['ip own-1 udp tcp dns', 'http urls']);
  expect(stepTopic(version, 'dns', 1, 9)).toBe(version);
  expect(stepTopic(version, 'http', -1, 9)).toBe(version);
  expect(order(stepSection(version, 'web', -1, 9))).toEqual(['http urls', 'ip own-1 tcp udp dns']);
  expect(stepSection(version, 'web', 1, 9)).toBe(version);
});

test('puts a topic back where the original has it, with its section if that is gone', () => {
  const version = removeTopic(makeVersion(), 'tcp', 9);
  expect(putBackTopic(version, 'tcp', 10).sections[0]?.topics).toEqual(['ip', 'tcp', 'own-1', 'udp', 'dns']);
  const withoutNet = removeSection(makeVersion(), 'net', 9);
  expect(putBackTopic(withoutNet, 'udp', 10).sections.map(({ id, topics: list }) => [id, list])).toEqual([
    ['net', ['udp']],
    ['web', ['http', 'urls']],
  ]);
  expect(putBackTopic(version, 'quic', 10)).toBe(version);
});

test('gives back the same version if a change cannot be made', () => {
  const version = makeVersion();
  expect(addTopic(version, 'ip', { section: 'web', index: 0 }, 9)).toBe(version);
  expect(addTopic(version, 'own-9', { section: 'web', index: 0 }, 9)).toBe(version);
  expect(addOwnTopic(version, 'quic', OWN, { section: 'web', index: 0 }, 9)).toBe(version);
  expect(renameVersion(version, '  ', 9)).toBe(version);
  expect(renameSection(version, 'none', 'A', 9)).toBe(version);
});

test('takes no more topics and sections than its limits', () => {
  const list = Array.from({ length: LIMITS.topics }, (_, index) => `topic-${index}`);
  const full: Version = { ...makeVersion(), sections: [{ id: 'net', title: 'NET', topics: list }], own: {} };
  expect(addTopic(full, 'quic', { section: 'net', index: 0 }, 9)).toBe(full);
  expect(addOwnTopic(full, 'own-5', OWN, { section: 'net', index: 0 }, 9)).toBe(full);
  const wide: Version = {
    ...makeVersion(),
    sections: Array.from({ length: LIMITS.sections }, (_, index) => ({ id: `s${index}`, title: 'S', topics: [] })),
  };
  expect(addSection(wide, 'more', 'More', 9)).toBe(wide);
});

test('a copy has all but the id and the moments', () => {
  const version = makeVersion();
  expect(copyVersion(version, 'v2', 9)).toEqual({ ...version, id: 'v2', created: 9, changed: 9 });
});
