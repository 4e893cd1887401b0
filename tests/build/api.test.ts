import { isDeepStrictEqual } from 'node:util';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

import { API_SCHEMAS, type SchemaName } from '../../src/api/schemas/schemas.ts';
import { readSiteAddress } from '../../src/site/read-site-address.ts';
import { FILES, readBytes, readText } from './site.ts';

const { site, base } = readSiteAddress(process.env);
const START = `${site}${base === '/' ? '' : base}`;

const ALL = FILES.filter((file) => file.startsWith('/api/v1/'));
const SCHEMAS = ALL.filter((file) => file.startsWith('/api/v1/schemas/'));
const DATA = ALL.filter((file) => !SCHEMAS.includes(file));

type Json = Readonly<Record<string, unknown>>;
const read = (file: string): Json => JSON.parse(readText(file)) as Json;
const pathOf = (address: unknown): string => String(address).slice(START.length);

test('every file is as the schema says that it names, and has no field that the schema does not', () => {
  const ajv = new Ajv2020({
    strict: true,
    formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const validators = new Map<string, ValidateFunction>(SCHEMAS.map((file) => [file, ajv.compile(read(file))]));
  expect(DATA.length).toBeGreaterThan(20);
  const faults = DATA.flatMap((file) => {
    const data = read(file);
    const schema = pathOf(data['$schema']);
    const isValid = validators.get(schema);
    if (isValid?.(data) !== true) return [`${file}: ${JSON.stringify(isValid?.errors ?? schema)}`];
    const name = schema.replace(/^.*\/|\.json$/g, '') as SchemaName;
    const known: unknown = API_SCHEMAS[name].parse(data);
    return isDeepStrictEqual(known, data) ? [] : [`${file} has a field that its schema does not name`];
  });
  expect(faults).toEqual([]);
});

test('the index leads to every list, and every list to files and pages that are there', () => {
  const kinds = read('/api/v1/index.json')['kinds'] as readonly Json[];
  expect(kinds.map(({ name }) => name)).toEqual(expect.arrayContaining(['roadmaps', 'graphs', 'topics', 'guides']));
  for (const { list, listSchema, item, itemSchema, count } of kinds) {
    const named = [list, listSchema, itemSchema].filter((address) => address !== undefined).map(pathOf);
    expect(named.filter((file) => !FILES.includes(file))).toEqual([]);
    if (list === undefined || item === undefined) continue;
    const entries = Object.values(read(pathOf(list))).find((value) => Array.isArray(value)) as readonly Json[];
    expect(entries.length).toBe(count);
    const files = entries.flatMap(({ json, id }) => [pathOf(json), pathOf(item).replace('{id}', String(id))]);
    expect(files.filter((file) => !FILES.includes(file))).toEqual([]);
  }
});

test('every topic and roadmap names a page and a Markdown file that are there', () => {
  const files = DATA.filter((file) => /^\/api\/v1\/(?:topics|roadmaps)\/[^/]+\.json$/.test(file));
  const missing = files.flatMap((file) => {
    const { url, markdown } = read(file);
    return [`${pathOf(url)}.html`, pathOf(markdown)].filter((path) => !FILES.includes(path));
  });
  expect(files.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('no file of one thing is larger than 150 kB', () => {
  const large = DATA.filter((file) => file !== '/api/v1/topics.json' && readBytes(file).byteLength > 150_000);
  expect(large).toEqual([]);
});
