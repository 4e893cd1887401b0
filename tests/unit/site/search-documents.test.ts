import { expect, test } from 'vitest';

import { listDocuments } from '../../../src/search/search-index.ts';
import { addressOfDocument } from '../../../src/urls/search-address.ts';
import { firstSentence } from '../../../src/site/first-sentence.ts';
import { videoSchema } from '../../../src/schemas/video.ts';
import type { SiteTexts } from '../../../src/site/site-texts.ts';
import { toSearchIndex } from '../../../src/site/search-documents.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { makeGroup } from './make-group.ts';
import { TEXTS } from './texts-fixture.ts';

const NONE: SiteTexts = { guides: [], questionGroups: [], projects: [], bestPractices: [] };

const faqs = [{ question: 'Is it far?', answer: 'Not in a secret way.' }];

test('the index has titles, summaries and questions, and no answers', () => {
  const summaries = new Map([['wind', firstSentence('*Wind* moves. It also rests.')]]);
  const index = toSearchIndex({ ...makeCatalog(makeRoadmap({ faqs })), summaries }, NONE);
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
  const index = toSearchIndex(makeCatalog(makeRoadmap({}, topics), topics), NONE);
  expect(index.topics.find(([id]) => id === 'wind')?.[6]).toEqual(['Why does wind blow?']);
});

test('hidden and upcoming roadmaps are left out', () => {
  const index = toSearchIndex(makeCatalog(makeRoadmap({ isHidden: true })), NONE);
  expect(index.roadmaps).toEqual([]);
});

test('every document leads to the page and the part that has it', () => {
  const index = toSearchIndex(makeCatalog(makeRoadmap({ faqs })), NONE);
  const addresses = listDocuments(index).map((found) => addressOfDocument(found, '/'));
  expect(addresses).toEqual(
    expect.arrayContaining(['/sailing', '/sailing#faq-is-it-far', '/topics/wind', '/topics/wind#self-check']),
  );
});

test('finds groups of questions, and the questions of finished ones', () => {
  const groups = [makeGroup('boats'), makeGroup('later', { status: 'draft' })];
  const documents = listDocuments(toSearchIndex(makeCatalog(), { ...NONE, questionGroups: groups }));
  const found = documents.filter(({ kind }) => kind === 'group' || kind === 'interview');
  expect(found.map(({ kind, id, title, anchor }) => [kind, id, title, anchor])).toEqual([
    ['group', 'boats', 'Questions on boats', undefined],
    ['group', 'later', 'Questions on later', undefined],
    ['interview', 'boats', 'Why does a bowline hold?', 'slip'],
    ['interview', 'boats', 'When do you reef?', 'reef'],
  ]);
});

test('finds projects, check lists with their items, and videos, each at its place', () => {
  const video = videoSchema.parse({
    title: 'How a sail pulls',
    url: 'https://example.org/sail',
    speaker: 'Ada',
    minutes: 45,
    year: 2019,
    topics: ['wind', 'unknown'],
    level: 'beginner',
    published: '2026-01-02',
  });
  const index = toSearchIndex(makeCatalog(), TEXTS, [{ id: 'sail', data: { video } }]);
  const found = listDocuments(index).flatMap((document) => {
    const { kind, title, place, summary } = document;
    return ['project', 'best-practice', 'item', 'video'].includes(kind)
      ? [[kind, title, place, summary, addressOfDocument(document, '/sailing')]]
      : [];
  });
  expect(found).toMatchInlineSnapshot(`
    [
      [
        "project",
        "A small boat",
        "Intermediate, 4–10 hours",
        "About A small boat.",
        "/projects/small-boat",
      ],
      [
        "best-practice",
        "Harbor safety",
        "",
        "About Harbor safety.",
        "/best-practices/harbor-safety",
      ],
      [
        "video",
        "How a sail pulls",
        "Ada, 45 min",
        "On Wind",
        "/videos#video-sail",
      ],
      [
        "item",
        "Tie up with two ropes",
        "Harbor safety",
        "",
        "/best-practices/harbor-safety#item-two-ropes",
      ],
    ]
  `);
});

test('keeps the items of a draft and the facts of a draft of a project out of the index', () => {
  const [list] = TEXTS.bestPractices;
  const [project] = TEXTS.projects;
  if (!list || !project) throw new Error('There is nothing to draft.');
  const bestPractice = { ...list.data.bestPractice, status: 'draft' as const };
  const draft = { ...project.data.project, status: 'draft' as const };
  const index = toSearchIndex(makeCatalog(), {
    ...NONE,
    bestPractices: [{ ...list, data: { ...list.data, bestPractice } }],
    projects: [{ ...project, data: { project: draft } }],
  });
  expect(index.lists?.[0]?.[3]).toEqual([]);
  expect(index.projects?.[0]?.[3]).toBe('draft');
});
