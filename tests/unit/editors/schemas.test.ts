import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

import { listSchemaFiles } from '../../../src/lint/editor-files.ts';
import { readContent } from '../../../src/lint/read-content.ts';
import { IDS_FILE, toJsonSchemas } from '../../../src/schemas/json-schema.ts';
import { readSample } from '../lint/sample-project.ts';

const IDS = `schemas/${IDS_FILE}`;
const UPDATE = 'Run `npm run schemas` and commit what it writes.';

test('the committed schemas say what the zod schemas say', async () => {
  const files = listSchemaFiles(readSample());
  expect(await readdir('schemas')).toEqual([...files.keys()].map((path) => path.replace('schemas/', '')).toSorted());
  for (const [path, text] of files) {
    if (path !== IDS) expect(await readFile(path, 'utf8'), `${path} is old. ${UPDATE}`).toBe(text);
  }
});

interface Ids {
  readonly definitions: Readonly<Record<string, { readonly enum: readonly string[] }>>;
}

// Whoever adds a topic on a web page cannot run the script: a list that lacks ids is not an error.
test('the committed lists of ids name nothing that is gone', async () => {
  const { definitions } = JSON.parse(await readFile(IDS, 'utf8')) as Ids;
  const { topics, roadmaps } = await readContent('.');
  const names = {
    topic: new Set(topics.flatMap(({ id, data }) => [id, ...(data?.aliases ?? [])])),
    roadmap: new Set(roadmaps.map(({ id }) => id)),
  };
  for (const kind of ['topic', 'roadmap'] as const) {
    const listed = definitions[kind]?.enum ?? [];
    expect(listed.length).toBeGreaterThan(0);
    expect(
      listed.filter((id) => !names[kind].has(id)),
      `ids that no ${kind} has. ${UPDATE}`,
    ).toEqual([]);
    expect(listed).toEqual([...new Set(listed)].toSorted());
  }
});

const NO_IDS = { topic: [], roadmap: [], 'question-group': [], project: [], guide: [], author: [] };

test('a reference becomes the list of ids and keeps its description', () => {
  const schemas = toJsonSchemas({ ...NO_IDS, topic: ['dns', 'caching'], roadmap: ['backend'] });
  expect(schemas.get(IDS_FILE)).toMatchObject({
    definitions: { topic: { enum: ['caching', 'dns'] }, roadmap: { enum: ['backend'] } },
  });
  expect(schemas.get('topic.schema.json')).toMatchObject({
    properties: {
      requires: {
        items: {
          properties: {
            topic: {
              description: 'Id of the topic that is needed first.',
              allOf: [{ $ref: 'ids.schema.json#/definitions/topic' }],
            },
          },
        },
      },
      // A new name may be any id.
      aliases: { items: { pattern: expect.any(String) as string } },
    },
  });
});

test('every field has a description, so that editors can show one', () => {
  for (const [name, schema] of toJsonSchemas(NO_IDS)) {
    if (name === IDS_FILE) continue;
    const fields = listFields(schema);
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.filter(([, field]) => !('description' in field)).map(([field]) => `${name}: ${field}`)).toEqual([]);
  }
});

/** All fields of a schema at any depth, with their names. */
function listFields(schema: object): readonly (readonly [string, object])[] {
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    // A condition repeats fields that stand above it.
    if (key === 'if' || key === 'else' || typeof value !== 'object' || value === null) return [];
    const own = key === 'properties' ? (Object.entries(value) as [string, object][]) : [];
    return [...own, ...listFields(value)];
  });
}
