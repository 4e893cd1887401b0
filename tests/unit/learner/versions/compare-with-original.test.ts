import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  addSection,
  moveTopic,
  putBackTopic,
  removeSection,
  removeTopic,
  toSections,
} from '../../../../src/learner/versions/change-version.ts';
import {
  compareWithOriginal,
  dismiss,
  followAliases,
  takeIn,
  type News,
} from '../../../../src/learner/versions/compare-with-original.ts';
import { LIMITS, listTopicIds, type Version } from '../../../../src/learner/versions/version.ts';
import { makeRoadmap, makeVersion, ROADMAP, TOPICS } from './sample.ts';

const NEXT = makeRoadmap({ net: ['ip', 'quic', 'tcp', 'dns'], web: ['http'], tools: ['urls', 'go'] });

const order = (version: Version) => version.sections.map(({ id, topics }) => `${id}: ${topics.join(' ')}`);

const findNews = (version: Version, topic: string): News => {
  const found = compareWithOriginal(version, NEXT, TOPICS).news.find((news) => news.topic === topic);
  if (!found) throw new Error(`no news of ${topic}`);
  return found;
};

test('an untouched version of an unchanged roadmap has no news', () => {
  expect(compareWithOriginal(makeVersion(), ROADMAP, TOPICS)).toEqual({
    news: [],
    leftOut: [],
    added: ['own-1'],
    moved: [],
    renamed: [],
  });
});

test('finds what the original added, moved and removed', () => {
  expect(compareWithOriginal(makeVersion(), NEXT, TOPICS).news).toEqual([
    { kind: 'added', topic: 'quic', section: 'net' },
    { kind: 'moved', topic: 'urls', section: 'tools' },
    { kind: 'added', topic: 'go', section: 'tools' },
    { kind: 'removed', topic: 'udp', section: 'net' },
  ]);
});

test('what the visitor left out or has anyway is no news', () => {
  const version = removeTopic(removeTopic(makeVersion(), 'udp', 5), 'urls', 6);
  const comparison = compareWithOriginal(version, NEXT, TOPICS);
  expect(comparison.news.map(({ topic }) => topic)).toEqual(['quic', 'go']);
  expect(comparison.leftOut).toEqual(['urls']);
});

test('finds what the visitor moved', () => {
  const version = moveTopic(makeVersion(), 'dns', { section: 'web', index: 0 }, 5);
  expect(compareWithOriginal(version, ROADMAP, TOPICS).moved).toEqual(['dns']);
});

test('takes news in where the original has them', () => {
  const version = makeVersion();
  expect(order(takeIn(version, findNews(version, 'quic'), NEXT, 9))).toEqual([
    'net: ip quic own-1 tcp udp dns',
    'web: http urls',
  ]);
  expect(order(takeIn(version, findNews(version, 'go'), NEXT, 9))).toEqual([
    'net: ip own-1 tcp udp dns',
    'web: http urls',
    'tools: go',
  ]);
  expect(order(takeIn(version, findNews(version, 'urls'), NEXT, 9))).toEqual([
    'net: ip own-1 tcp udp dns',
    'web: http',
    'tools: urls',
  ]);
  expect(order(takeIn(version, findNews(version, 'udp'), NEXT, 9))).toEqual([
    'net: ip own-1 tcp dns',
    'web: http urls',
  ]);
});

test('a dismissed change leaves the version as it is and does not come back', () => {
  for (const news of compareWithOriginal(makeVersion(), NEXT, TOPICS).news) {
    const version = dismiss(makeVersion(), news, NEXT, 9);
    expect(version.sections).toEqual(makeVersion().sections);
    expect(compareWithOriginal(version, NEXT, TOPICS).news).not.toContainEqual(news);
  }
});

test('every change of the original can be taken in or dismissed, and then nothing is left', () => {
  const all = ['ip', 'tcp', 'udp', 'dns', 'http', 'urls', 'quic', 'go'];
  const roadmaps = fc
    .tuple(fc.shuffledSubarray(all), fc.nat(8))
    .map(([topics, cut]) => makeRoadmap({ net: topics.slice(0, cut), tools: topics.slice(cut) }));
  fc.assert(
    fc.property(roadmaps, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (roadmap, answers) => {
      const start = makeVersion();
      const { news } = compareWithOriginal(start, roadmap, TOPICS);
      const version = news.reduce(
        (current, entry, index) =>
          answers[index] === true ? takeIn(current, entry, roadmap, 9) : dismiss(current, entry, roadmap, 9),
        start,
      );
      expect(compareWithOriginal(version, roadmap, TOPICS).news).toEqual([]);
      expect(Object.keys(version.own)).toEqual(['own-1']);
      const ids = listTopicIds(version);
      expect(new Set(ids).size).toBe(ids.length);
      const taken = news.filter((_, index) => answers[index]);
      const gone = taken.filter(({ kind }) => kind === 'removed').map(({ topic }) => topic);
      const added = taken.filter(({ kind }) => kind === 'added').map(({ topic }) => topic);
      const expected = [...listTopicIds(start).filter((id) => !gone.includes(id)), ...added];
      expect([...ids].sort()).toEqual(expected.sort());
    }),
  );
});

test('taking all in makes an unchanged version like the new original', () => {
  const start: Version = { ...removeTopic(makeVersion(), 'own-1', 3) };
  const { news } = compareWithOriginal(start, NEXT, TOPICS);
  const version = news.reduce((current, entry) => takeIn(current, entry, NEXT, 9), start);
  expect(order(version)).toEqual(toSections(NEXT).map(({ id, topics }) => `${id}: ${topics.join(' ')}`));
});

test('a section that the visitor removed comes back with a topic that is new in it', () => {
  const version = removeSection(makeVersion(), 'net', 4);
  expect(order(takeIn(version, findNews(version, 'quic'), NEXT, 9))).toEqual(['net: quic', 'web: http urls']);
});

test('a renamed topic is followed and no news', () => {
  const text = JSON.stringify(makeVersion()).replaceAll('"dns"', '"domain-name-system"');
  const version = JSON.parse(text) as Version;
  const comparison = compareWithOriginal(version, ROADMAP, TOPICS);
  expect(comparison.news).toEqual([]);
  expect(comparison.renamed).toEqual([{ from: 'domain-name-system', to: 'dns' }]);
  expect(followAliases(version, TOPICS)).toEqual(makeVersion());
  expect(followAliases(makeVersion(), TOPICS).sections).toEqual(makeVersion().sections);
});

test('two ids that became one topic are shown once', () => {
  const version: Version = {
    ...makeVersion(),
    sections: [{ id: 'net', title: 'NET', topics: ['dns', 'domain-name-system', 'ip'] }],
  };
  expect(followAliases(version, TOPICS).sections[0]?.topics).toEqual(['dns', 'ip']);
});

test('a version with as many sections as fit loses nothing to one more', () => {
  const more = Array.from({ length: LIMITS.sections - 2 }, (_, index) => ({
    id: `s-${index}`,
    title: 'S',
    topics: [],
  }));
  const version = { ...makeVersion(), sections: [...makeVersion().sections, ...more] };
  expect(takeIn(version, findNews(version, 'go'), NEXT, 9)).toBe(version);
  expect(takeIn(version, findNews(version, 'urls'), NEXT, 9)).toBe(version);
  const without = removeSection(version, 'web', 9);
  const full = addSection(without, 'last', 'Last', 9);
  expect(putBackTopic(full, 'http', 9)).toBe(full);
  expect(listTopicIds(putBackTopic(without, 'http', 9))).toContain('http');
});
