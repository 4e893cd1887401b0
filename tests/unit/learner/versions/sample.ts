import fc from 'fast-check';

import { indexCatalog, type CatalogRoadmap } from '../../../../src/catalog/catalog.ts';
import { addOwnTopic, forkRoadmap } from '../../../../src/learner/versions/change-version.ts';
import type { Version } from '../../../../src/learner/versions/version.ts';

const makeTopic = (id: string, aliases: readonly string[] = []) => ({
  id,
  title: id.toUpperCase(),
  aliases,
  level: 'beginner' as const,
  hours: [1, 2] as const,
  requires: [],
  questions: 0,
});

/** A roadmap with these sections: `{ net: ['ip', 'tcp'] }`. */
export const makeRoadmap = (sections: Readonly<Record<string, readonly string[]>>): CatalogRoadmap => ({
  id: 'demo',
  title: 'Demo roadmap',
  briefTitle: 'Demo',
  hasTopics: true,
  isForkable: true,
  sections: Object.entries(sections).map(([id, topics]) => ({
    id,
    title: id.toUpperCase(),
    entries: topics.map((topic) => ({ topic })),
  })),
});

export const ROADMAP = makeRoadmap({ net: ['ip', 'tcp', 'udp', 'dns'], web: ['http', 'urls'] });

export const CATALOG = indexCatalog({
  topics: [
    ...['ip', 'tcp', 'udp', 'http', 'urls', 'quic', 'go'].map((id) => makeTopic(id)),
    makeTopic('dns', ['domain-name-system']),
  ],
  roadmaps: [ROADMAP],
});

export const TOPICS = CATALOG.topicIndex;

export const OWN = {
  title: 'Our wiki',
  note: 'Read *all* of it.',
  hours: [1, 2] as const,
  links: [{ title: 'Wiki', url: 'https://wiki.example/' }],
};

export const makeVersion = (): Version =>
  addOwnTopic(forkRoadmap(ROADMAP, 'Mine', 'v1', 1), 'own-1', OWN, { section: 'net', index: 1 }, 2);

/** Any version that operations can make of a few ids. */
export const versions: fc.Arbitrary<Version> = fc
  .record({
    id: fc.constantFrom('v1', 'v2', 'v3'),
    name: fc.constantFrom('Mine', 'Ours', '__proto__'),
    topics: fc.shuffledSubarray(['ip', 'tcp', 'udp', 'http', 'own-1', 'own-2', 'constructor']),
    cut: fc.nat(7),
    changed: fc.nat(3),
    isRemoved: fc.boolean(),
  })
  .map(({ id, name, topics, cut, changed, isRemoved }) => ({
    id,
    name,
    roadmap: 'demo',
    base: [{ id: 'net', title: 'NET', topics: ['ip', 'tcp'] }],
    sections: [
      { id: 'net', title: 'NET', topics: topics.slice(0, cut) },
      { id: 'web', title: 'WEB', topics: topics.slice(cut) },
    ],
    own: Object.fromEntries(topics.filter((topic) => topic.startsWith('own-')).map((topic) => [topic, OWN])),
    created: 0,
    changed,
    ...(isRemoved && { isRemoved }),
  }));
