import { expect, test } from 'vitest';

import { listDocuments } from '../../../src/search/search-index.ts';
import { addressOfDocument } from '../../../src/urls/search-address.ts';
import { firstSentence } from '../../../src/site/first-sentence.ts';
import { toSearchIndex } from '../../../src/site/search-documents.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { makeGroup } from './make-group.ts';

const faqs = [{ question: 'Is it far?', answer: 'Not in a secret way.' }];

test('the index has titles, summaries and questions, and no answers', () => {
  const summaries = new Map([['wind', firstSentence('*Wind* moves. It also rests.')]]);
  const index = toSearchIndex({ ...makeCatalog(makeRoadmap({ faqs })), summaries }, [], []);
  expect(index.topics.find(([id]) => id === 'wind')).toEqual([
    'wind',
    'Wind',
    [],
    'beginner',
    'Wind moves.',
    [0],
    ['Why?', 'When?'],
  ]);
  expect(index.roadmaps).toEqual([
    [
      'sailing',
      'Sailing Developer',
      'Sailing',
      'From the harbor to the open sea',
      [['Is it far?', 'faq-is-it-far']],
      1,
    ],
  ]);
  expect(JSON.stringify(index)).not.toMatch(/Because|secret|It also rests/);
});

test('questions are plain text', () => {
  const topic = makeTopic('wind', { selfCheck: [{ question: 'Why does `wind` *blow*?', answer: 'So.' }] });
  const topics = [...TOPICS.filter(({ id }) => id !== 'wind'), topic];
  const index = toSearchIndex(makeCatalog(makeRoadmap({}, topics), topics), [], []);
  expect(index.topics.find(([id]) => id === 'wind')?.[6]).toEqual(['Why does wind blow?']);
});

test('hidden and upcoming roadmaps are left out', () => {
  const index = toSearchIndex(makeCatalog(makeRoadmap({ isHidden: true })), [], []);
  expect(index.roadmaps).toEqual([]);
});

test('every document leads to the page and the part that has it', () => {
  const index = toSearchIndex(makeCatalog(makeRoadmap({ faqs })), [], []);
  const addresses = listDocuments(index).map((found) => addressOfDocument(found, '/'));
  expect(addresses).toEqual(
    expect.arrayContaining(['/sailing', '/sailing#faq-is-it-far', '/topics/wind', '/topics/wind#self-check']),
  );
});

test('finds groups of questions, and the questions of finished ones', () => {
  const groups = [makeGroup('boats'), makeGroup('later', { status: 'draft' })];
  const documents = listDocuments(toSearchIndex(makeCatalog(), [], groups));
  const found = documents.filter(({ kind }) => kind === 'group' || kind === 'interview');
  expect(found.map(({ kind, id, title, anchor }) => [kind, id, title, anchor])).toEqual([
    ['group', 'boats', 'Questions on boats', undefined],
    ['group', 'later', 'Questions on later', undefined],
    ['interview', 'boats', 'Why does a bowline hold?', 'slip'],
    ['interview', 'boats', 'When do you reef?', 'reef'],
  ]);
});
