import { expect, test } from 'vitest';

import { listDocuments } from '../../../src/search/search-index.ts';

test('an index unfolds into documents, pages before questions', () => {
  const documents = listDocuments({
    roadmaps: [['sailing', 'Sailing Developer', 'Sailing', 'To the open sea', [['Is it far?', 'faq-is-it-far']], 1]],
    topics: [['wind', 'Wind', ['breeze'], 'beginner', 'It moves boats.', [0], ['Why does it blow?']]],
    guides: [['how-to', 'How to begin', 'Step by step']],
  });
  expect(documents).toEqual([
    {
      kind: 'roadmap',
      id: 'sailing',
      title: 'Sailing Developer',
      aliases: ['Sailing', 'sailing'],
      summary: 'To the open sea',
      place: '',
    },
    { kind: 'guide', id: 'how-to', title: 'How to begin', aliases: [], summary: 'Step by step', place: '' },
    {
      kind: 'topic',
      id: 'wind',
      title: 'Wind',
      aliases: ['wind', 'breeze'],
      summary: 'It moves boats.',
      place: 'Beginner, Sailing',
      roadmaps: ['sailing'],
    },
    {
      kind: 'faq',
      id: 'sailing',
      title: 'Is it far?',
      aliases: [],
      summary: '',
      place: 'Sailing Developer',
      anchor: 'faq-is-it-far',
    },
    {
      kind: 'question',
      id: 'wind',
      title: 'Why does it blow?',
      aliases: [],
      summary: '',
      place: 'Wind',
      roadmaps: ['sailing'],
      anchor: 'self-check',
    },
  ]);
});

test('a roadmap without pages of topics is none to stay in', () => {
  const documents = listDocuments({
    roadmaps: [['sailing', 'Sailing Developer', 'Sailing', 'To the open sea', [], 0]],
    topics: [['wind', 'Wind', [], 'beginner', 'It moves boats.', [0], []]],
    guides: [],
  });
  expect(documents.map(({ roadmaps }) => roadmaps)).toEqual([undefined, []]);
});
