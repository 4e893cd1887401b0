import { afterEach, expect, test, vi } from 'vitest';

import { hasLists, loadJson, loadOnce, type LoadProblem } from '../../../src/browser/load-file.ts';

interface List {
  readonly topics: readonly string[];
}
const isList = hasLists<List>('topics');

const answer = (response: Response | Error): void =>
  void vi.stubGlobal('fetch', () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)));

afterEach(() => vi.unstubAllGlobals());

test('loads data that has the expected shape', async () => {
  answer(Response.json({ topics: ['dns'], later: true }));
  expect(await loadJson('/list.json', isList)).toEqual({ topics: ['dns'], later: true });
});

const HTML = { headers: { 'content-type': 'text/html; charset=utf-8' } };

test.each<[string, Response | Error, LoadProblem, RegExp]>([
  ['no network', new TypeError('Failed to fetch'), 'network', /\/list\.json did not arrive/],
  ['a file that is gone', new Response('', { status: 404 }), 'status', /\/list\.json answered 404/],
  ['a page in its place', new Response('{"topics":[]}', HTML), 'content', /of type "text\/html/],
  ['half a file', new Response('{"topics":['), 'content', /no JSON/],
  ['a file of another build', Response.json({ topics: 'dns' }), 'content', /something else/],
  ['a list in place of an object', Response.json([]), 'content', /something else/],
])('refuses %s', async (_, response, problem, message) => {
  answer(response);
  await expect(loadJson('/list.json', isList)).rejects.toMatchObject({
    name: 'LoadError',
    problem,
    message: expect.stringMatching(message) as string,
  });
});

test('loads each address once, but tries again after a failure', async () => {
  const asked: string[] = [];
  const load = loadOnce((address) => {
    asked.push(address);
    return asked.length === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(asked.length);
  });
  await expect(load('/a')).rejects.toThrow('offline');
  expect(await Promise.all([load('/a'), load('/a')])).toEqual([2, 2]);
  expect(await load('/b')).toBe(3);
  expect(asked).toEqual(['/a', '/a', '/b']);
});
