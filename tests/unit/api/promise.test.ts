import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { API_SCHEMAS, toApiSchema, type SchemaName } from '../../../src/api/schemas/schemas.ts';
import { explainBreak, listFields } from './list-fields.ts';

/*
 * What version 1 has promised to programs: every field of every file, with its type. A line of this file may be added
 * and is never changed or taken away, as long as there is a version 1.
 */
const PROMISE_FILE = fileURLToPath(new URL('api-v1-promise.json', import.meta.url));
const promised = JSON.parse(readFileSync(PROMISE_FILE, 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

const names = Object.keys(API_SCHEMAS) as SchemaName[];
const current: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  names.map((name) => [name, listFields(toApiSchema(name, `https://example.com/${name}.json`))]),
);

test('keeps every field that version 1 has promised, with its type', () => {
  expect(Object.keys(promised).length).toBeGreaterThan(5);
  const broken = Object.entries(promised).flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([field, type]) => {
      const reason = explainBreak(type, current[name]?.[field]);
      return reason === undefined ? [] : [`${name}: ${field} ${reason}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('promises every field that there is; new ones are added to api-v1-promise.json', () => {
  const unpromised = names.flatMap((name) =>
    Object.entries(current[name] ?? {})
      .filter(([field]) => promised[name]?.[field] === undefined)
      .map(([field, type]) => `${name}: "${field}": "${type}"`),
  );
  expect(unpromised).toEqual([]);
});

test.each([
  ['string', undefined, 'is gone'],
  ['string', 'number', 'was string and is number'],
  ['string', 'optional string', 'may be missing now'],
  ['list of string', 'list of object', 'was list of string and is list of object'],
  ['a | b', 'a', 'was a | b and is a'],
])('finds that %s became %s', (before, now, reason) => {
  expect(explainBreak(before, now)).toBe(reason);
});

test.each([
  ['string', 'string'],
  ['optional string', 'string'],
  ['a | b', 'a | b | c'],
])('lets %s become %s', (before, now) => {
  expect(explainBreak(before, now)).toBeUndefined();
});
