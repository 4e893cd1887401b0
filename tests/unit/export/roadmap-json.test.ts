import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ROADMAP_JSON_VERSION, toRoadmapJson } from '../../../src/export/roadmap-json.ts';
import { makeOutlined, makeRoadmap, UNTITLED } from '../make-content.ts';

const addresses = {
  roadmap: (id: string) => `https://example.com/${id}`,
  topic: (id: string) => `https://example.com/t/${id}`,
  project: (id: string) => `https://example.com/p/${id}`,
  text: (markdown: string) => markdown.replace('topic:knots', 'https://example.com/knots'),
};

test('carries sections, groups and topics with requirements and marks', () => {
  const json = toRoadmapJson(makeRoadmap(), addresses);
  expect(json).toMatchObject({ version: ROADMAP_JSON_VERSION, id: 'sailing', url: 'https://example.com/sailing' });
  const [basics, trips] = json.sections;
  expect(basics?.groups[0]?.topics[0]).toMatchObject({ id: 'knots', topics: [{ id: 'bowline' }] });
  expect(basics?.groups[1]?.topics[0]).toMatchObject({ mark: 'recommended', hours: { low: 2, high: 6 } });
  expect(trips?.groups[0]?.topics[0]).toMatchObject({
    requires: [{ topic: 'wind', reason: 'A tide against the wind makes short waves.' }],
  });
});

test('leaves out the title of a group that has none', () => {
  const [basics] = toRoadmapJson(makeOutlined({ groups: UNTITLED }), addresses).sections;
  expect(basics?.groups.map((group) => Object.keys(group))).toEqual([
    ['title', 'side', 'topics'],
    ['side', 'topics'],
  ]);
});

test('gives no address of a roadmap that has no page yet', () => {
  const [basics] = toRoadmapJson(makeRoadmap(), addresses).sections;
  expect(basics?.links).toEqual([{ roadmap: 'rowing', label: 'Go on with rowing' }]);
});

test('is described field by field in the docs', () => {
  const docs = readFileSync('docs/roadmap-json.md', 'utf8');
  for (const field of Object.keys(toRoadmapJson(makeRoadmap({ schema: undefined }), addresses))) {
    expect(docs).toContain(`\`${field}`);
  }
});

test('has the topic of a section beside its groups, and labels beside titles', () => {
  const groups = [{ side: 'left' as const, topics: [{ topic: 'wind', label: 'What moves you' }] }];
  const [section] = toRoadmapJson(makeOutlined({ topic: 'knots', groups }), addresses).sections;
  expect(section).toMatchObject({
    title: 'Knots',
    topic: { id: 'knots', title: 'Knots', url: 'https://example.com/t/knots' },
    groups: [{ topics: [{ id: 'wind', title: 'Wind', label: 'What moves you' }] }],
  });
  expect(section).not.toHaveProperty('summary');
});

test('gives a link to a page elsewhere its address and no roadmap', () => {
  const links = [{ url: 'https://example.org/manual', label: 'The manual' }];
  const [section] = toRoadmapJson(makeOutlined({ topic: 'knots', links }), addresses).sections;
  expect(section?.links).toEqual([{ url: 'https://example.org/manual', label: 'The manual' }]);
});

test('lists what a section makes possible to build', () => {
  const groups = [{ side: 'left' as const, topics: ['wind'] }];
  const [section] = toRoadmapJson(makeOutlined({ groups, projects: ['raft'] }), addresses).sections;
  expect(section?.projects).toEqual([
    {
      id: 'raft',
      title: 'Build a raft',
      url: 'https://example.com/p/raft',
      status: 'complete',
      level: 'beginner',
      hours: { low: 2, high: 4 },
      topics: ['wind', 'bow-line'],
    },
  ]);
});
