import { expect, test } from 'vitest';

import { listDocuments } from '../../../src/search/search-index.ts';

test('an index unfolds into documents, pages before questions', () => {
  const documents = listDocuments({
    roadmaps: [['sailing', 'Sailing Developer', 'Sailing', 'To the open sea', [['Is it far?', 'faq-is-it-far']]]],
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
      anchor: 'self-check',
    },
  ]);
});
