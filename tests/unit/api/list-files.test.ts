import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { listApiFiles } from '../../../src/api/list-files.ts';
import { API_SCHEMAS, type SchemaName } from '../../../src/api/schemas/schemas.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from '../site/catalog-fixture.ts';
import { makeSources, TEXTS } from '../site/texts-fixture.ts';

const list = (catalog = makeCatalog(), publishedIds: readonly string[] = []) => {
  const files = listApiFiles({ ...makeSources(catalog), texts: TEXTS, publishedIds: new Set(publishedIds) });
  return new Map(
    files.map(({ path, write }) => [path, JSON.parse(JSON.stringify(write())) as Record<string, unknown>]),
  );
};

test('has an index, lists, and a file of each thing', () => {
  const paths = [...list().keys()].filter((path) => !path.startsWith('schemas/'));
  expect(paths).toEqual([
    'index.json',
    'roadmaps.json',
    'roadmaps/sailing.json',
    'roadmaps/sailing/graph.json',
    'topics.json',
    ...TOPICS.map(({ id }) => `topics/${id}.json`),
    'questions.json',
    'questions/sea.json',
    'projects.json',
    'projects/small-boat.json',
    'best-practices.json',
    'best-practices/harbor-safety.json',
    'guides.json',
  ]);
});

test('writes files as their schemas say, with no field that these do not name', () => {
  const ajv = new Ajv2020({
    strict: true,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const files = list();
  const written = [...files].filter(([path]) => !path.startsWith('schemas/'));
  for (const [path, file] of written) {
    const [, name = ''] = /schemas\/(\w[\w-]*)\.json$/.exec(String(file['$schema'])) ?? [];
    expect(API_SCHEMAS[name as SchemaName].parse(file), path).toEqual(file);
    const schema = files.get(`schemas/${name}.json`);
    const isValid = ajv.getSchema(String(schema?.['$id'])) ?? ajv.compile(schema ?? {});
    expect(isValid(file), `${path}: ${JSON.stringify(isValid.errors)}`).toBe(true);
  }
});

test('says in the index where everything is', () => {
  const index = list().get('index.json');
  expect(index).toMatchObject({ version: 1, documentation: 'https://example.com/api' });
  expect(index?.['kinds']).toContainEqual({
    name: 'topics',
    description: expect.any(String) as string,
    count: TOPICS.length,
    list: 'https://example.com/api/v1/topics.json',
    listSchema: 'https://example.com/api/v1/schemas/topics.json',
    item: 'https://example.com/api/v1/topics/{id}.json',
    itemSchema: 'https://example.com/api/v1/schemas/topic.json',
  });
});

test('gives a topic its neighbors with reasons, and absolute links', () => {
  const catalog = { ...makeCatalog(), texts: new Map([['tides', 'See [wind](topic:wind).\n']]) };
  const tides = list(catalog).get('topics/tides.json');
  expect(tides).toMatchObject({
    text: 'See [wind](<https://example.com/topics/wind>).',
    requires: [
      {
        id: 'wind',
        url: 'https://example.com/topics/wind',
        json: 'https://example.com/api/v1/topics/wind.json',
        reason: 'A tide against the wind makes short waves.',
      },
    ],
    roadmaps: [{ id: 'sailing' }],
  });
  expect(list(catalog).get('topics/wind.json')).toMatchObject({ unlocks: [{ id: 'tides' }] });
});

test('gives a graph nodes in learning order and edges with reasons', () => {
  const graph = list().get('roadmaps/sailing/graph.json');
  expect(graph?.['nodes']).toMatchObject([
    { id: 'knots', section: 'basics' },
    { id: 'bowline', parent: 'knots' },
    { id: 'wind', mark: 'recommended', isOnMainPath: true },
    { id: 'tides', section: 'trips' },
  ]);
  expect(graph?.['edges']).toEqual([
    { topic: 'tides', requires: 'wind', reason: 'A tide against the wind makes short waves.' },
  ]);
});

test('keeps the file of an id that a topic had when it was published', () => {
  const topics = [makeTopic('knots', { aliases: ['ropes', 'strings'] }), ...TOPICS.slice(1)];
  const files = list(makeCatalog(makeRoadmap({}, topics), topics), ['ropes', 'knots']);
  expect(files.get('topics/ropes.json')).toEqual(files.get('topics/knots.json'));
  expect(files.has('topics/strings.json')).toBe(false);
});

test('leaves hidden roadmaps out', () => {
  const files = list(makeCatalog(makeRoadmap({ isHidden: true })));
  expect(files.get('roadmaps.json')?.['roadmaps']).toEqual([]);
  expect([...files.keys()].filter((path) => path.startsWith('roadmaps/'))).toEqual([]);
});

test('writes the same bytes for the same content', () => {
  expect(JSON.stringify([...list()])).toBe(JSON.stringify([...list()]));
});
