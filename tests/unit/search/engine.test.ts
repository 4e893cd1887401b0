import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { SearchDocument } from '../../../src/search/document.ts';
import { createSearch, search, startSearch } from '../../../src/search/engine.ts';
import { DOCUMENTS, makeDocument } from './documents.ts';

const engine = createSearch(DOCUMENTS);
const titles = (query: string, within = engine) => search(within, query).map(({ document }) => document.title);

test.each([
  ['c', 'C'],
  ['C++', 'C++'],
  ['c#', 'C#'],
  ['.net', '.NET'],
  ['net', '.NET'],
  ['go', 'Go'],
  ['r', 'R'],
  ['sql', 'SQL'],
  ['tcp', 'Transmission control protocol (TCP)'],
  ['tcp/ip', 'Transmission control protocol (TCP)'],
  ['http/2', 'HTTP/2 and HTTP/3'],
  ['http2', 'HTTP/2 and HTTP/3'],
  ['ci/cd', 'CI/CD pipelines'],
  ['cicd', 'CI/CD pipelines'],
  ['node.js', 'Node.js'],
  ['nodejs', 'Node.js'],
  ['node js', 'Node.js'],
  ['n+1', 'N+1 queries'],
  ['k8s', 'Kubernetes'],
  ['fulltext', 'Full-text search'],
  ['full text', 'Full-text search'],
  ['java script', 'JavaScript'],
])('the short or signed name %s finds %s first', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test.each([
  ['kubernets', 'Kubernetes'],
  ['kuberentes', 'Kubernetes'],
  ['cahcing', 'Caching'],
  ['javasript', 'JavaScript'],
  ['contaner', 'Containers'],
  ['cafe', 'Café loyalty cards'],
  ['CAFÉ', 'Café loyalty cards'],
])('%s is forgiven and finds %s first', (query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test('a wrong letter in a short word is another word', () => {
  expect(titles('tcq')).toEqual([]);
  expect(titles('http5')).not.toContain('HTTP messages');
});

test('an exact title comes before titles that begin with it, other names, summaries and questions', () => {
  const documents = [
    makeDocument('What is a cache?', { kind: 'question', id: 'other', place: 'Other' }),
    makeDocument('Memory', { summary: 'Faster than any cache.' }),
    makeDocument('Store', { aliases: ['cache'] }),
    makeDocument('Local cache'),
    makeDocument('Cache invalidation'),
    makeDocument('Cache'),
  ];
  expect(titles('cache', createSearch(documents))).toEqual([
    'Cache',
    'Cache invalidation',
    'Store',
    'Local cache',
    'Memory',
    'What is a cache?',
  ]);
});

test('another name comes before titles that only begin with the same letters', () => {
  const documents = [
    makeDocument('Circuit breakers'),
    makeDocument('Continuous integration', { aliases: ['ci'] }),
    makeDocument('SQLite'),
    makeDocument('SQL joins'),
    makeDocument('SQL queries', { aliases: ['sql'] }),
    makeDocument('API gateways'),
    makeDocument('APIs'),
  ];
  const first = (query: string) => titles(query, createSearch(documents))[0];
  expect(first('ci')).toBe('Continuous integration');
  expect(titles('sql', createSearch(documents))).toEqual(['SQL queries', 'SQL joins', 'SQLite']);
  expect(['api', 'what is an API?', "what's an api"].map(first)).toEqual(['APIs', 'APIs', 'APIs']);
});

test('one part of a word is enough if no document has all', () => {
  const documents = [makeDocument('Continuous integration', { aliases: ['ci'] }), makeDocument('Circuit breakers')];
  expect(titles('ci/cd', createSearch(documents))).toEqual(['Continuous integration']);
});

test('a whole word of a title comes before the beginning of another name', () => {
  const documents = [makeDocument('Sockets', { aliases: ['network-sockets'] }), makeDocument('C# and .NET')];
  expect(titles('.net', createSearch(documents))[0]).toBe('C# and .NET');
});

test('of titles that begin with the query, the one that lacks least comes first', () => {
  expect(titles('java').slice(0, 2)).toEqual(['Java', 'JavaScript']);
  expect(titles('http').slice(0, 2)).toEqual(['HTTP headers', 'HTTP messages']);
});

test('all words have to match, and some of them if no document has all', () => {
  expect(titles('sql injection')).toEqual(['SQL injection']);
  expect(titles('caching zebra')).toContain('Caching');
});

test('words that say nothing do not count beside others', () => {
  expect(titles('what is caching')[0]).toBe('Caching');
  expect(titles('how to use a roadmap')[0]).toBe('How to use a roadmap');
});

test.each(['cache', 'cached', 'caches'])('another form of a word, %s, finds the title', (query) => {
  expect(titles(query)[0]).toBe('Caching');
});

test('another form of a whole title comes before titles that contain it', () => {
  const documents = ['HTTP caching', 'Cache invalidation', 'Caching', 'Cached queries'].map((title) =>
    makeDocument(title),
  );
  for (const query of ['cache', 'Caching', 'caches', 'what is caching?']) {
    expect(titles(query, createSearch(documents))[0], query).toBe('Caching');
  }
});

test.each([
  ['设计', ['数据库设计']],
  ['数据库', ['数据库设计', '关系型数据库']],
  ['库', ['数据库设计', '关系型数据库']],
  ['设据', []],
  ['แบบ', ['การออกแบบฐานข้อมูล']],
  ['설계', ['데이터베이스설계']],
  ['データ', ['型付きデータ']],
  ['语言', ['Go语言']],
])('%s is found inside a name without spaces', (query, found) => {
  const names = ['数据库设计', '关系型数据库', 'การออกแบบฐานข้อมูล', '데이터베이스설계', '型付きデータ', 'Go语言'];
  const documents = names.map((name, index) => makeDocument(name, { id: `topic-${index}` }));
  expect(new Set(titles(query, createSearch(documents)))).toEqual(new Set(found));
});

test.each([
  ['??', 'Nullish coalescing (??)'],
  ['?.', 'Optional chaining'],
  ['=>', 'Functions'],
])('%s is found as a name and in a sentence', (query, title) => {
  const documents = [
    makeDocument('Nullish coalescing (??)'),
    makeDocument('Optional chaining', { summary: 'Reads a property with `?.` where there may be none.' }),
    makeDocument('Functions', { summary: 'An arrow (=>) makes one.' }),
    makeDocument('Questions', { summary: 'Why?? Because...' }),
  ];
  expect(titles(query, createSearch(documents))).toEqual([title]);
});

test('a question is found by its words and by the topic it belongs to', () => {
  expect(titles('whole system')).toEqual(['Does a container need a whole system?']);
  expect(titles('containers')).toEqual(['Containers', 'Kubernetes', 'Does a container need a whole system?']);
});

test.each(['', '   ', '?', '++', '"', '.', '\u0301'])('%j has no word, so it finds nothing', (query) => {
  expect(search(engine, query)).toEqual([]);
});

test('the words that matched are told', () => {
  expect(search(engine, 'kubernets')[0]?.terms).toEqual(['kubernetes']);
  expect(search(engine, 'ci/cd')[0]?.terms).toEqual(expect.arrayContaining(['cicd', 'ci', 'cd']));
});

test('an engine that is still filling answers from what it has, and in the end like one filled at once', async () => {
  const many = Array.from({ length: 1200 }, (_, index) => makeDocument(`Lesson ${index}`));
  const documents = [makeDocument('First'), ...many, makeDocument('Last')];
  const { engine: filling, done } = startSearch(documents);
  expect(titles('first', filling)).toEqual(['First']);
  expect(titles('last', filling)).toEqual([]);
  await done;
  expect(titles('last', filling)).toEqual(['Last']);
  expect(titles('lesson 77', filling)).toEqual(titles('lesson 77', createSearch(documents)));
});

const word = fc.stringMatching(/^[a-zA-Zäöéñ\d]{1,9}$/);
const title = fc
  .array(fc.oneof(word, fc.constantFrom('the', 'to', 'C++', 'CI/CD', '.NET', 'HTTP/2', '(beta)')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const documents = fc
  .uniqueArray(title, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((name) => makeDocument(name)));

test('every title finds itself among the first 3', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const filled = createSearch(all);
      for (const { title: wanted } of all) expect(titles(wanted, filled).slice(0, 3)).toContain(wanted);
    }),
    { numRuns: 60 },
  );
});

test('the answer does not depend on the order of the documents', () => {
  const shuffled = documents.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }), fc.nat()),
  );
  fc.assert(
    fc.property(shuffled, ([all, others, pick]) => {
      const query = all[pick % all.length]?.title.slice(0, 6) ?? '';
      const names = (list: readonly SearchDocument[]) => titles(query, createSearch(list));
      expect(names(others)).toEqual(names(all));
    }),
    { numRuns: 60 },
  );
});
