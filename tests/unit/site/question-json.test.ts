import { expect, test } from 'vitest';

import { questionId, toGroupJson, toQuestionJson } from '../../../src/site/question-json.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { makeGroup } from './make-group.ts';

test('the id of a card names its topic and stays when only the folding of its text changes', () => {
  const id = questionId('dns', 'Why can `example.com` not be a CNAME?');
  expect(id).toMatch(/^dns#[0-9a-f]{10}$/);
  expect(questionId('dns', ' Why can `example.com`\n  not be a CNAME?\n')).toBe(id);
});

test('a reworded question and the same question of another topic are other cards', () => {
  const id = questionId('dns', 'What is a TTL?');
  expect(questionId('dns', 'What does a TTL say?')).not.toBe(id);
  expect(questionId('caching', 'What is a TTL?')).not.toBe(id);
});

test('carries questions and answers as trees, which the page shows without reading HTML', () => {
  const topic = makeTopic('knots', { selfCheck: [{ question: 'Why `a`?', answer: 'Because.' }] });
  const { topics } = toQuestionJson(makeRoadmap({}, [topic, ...TOPICS.slice(1)]), makeCatalog());
  expect(topics[0]).toEqual({
    id: 'knots',
    cards: [
      {
        id: questionId('knots', 'Why `a`?'),
        question: [
          { type: 'text', value: 'Why ' },
          { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value: 'a' }] },
          { type: 'text', value: '?' },
        ],
        answer: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Because.' }] }],
      },
    ],
  });
});

test('the cards of a group have its id and that of their question; a draft has none', () => {
  const { topics } = toGroupJson(makeGroup('backend'), makeCatalog());
  expect(topics).toMatchObject([{ id: 'backend:', cards: [{ id: 'backend:slip' }, { id: 'backend:reef' }] }]);
  expect(topics[0]?.cards[1]?.question).toEqual([{ type: 'text', value: 'When do you reef?' }]);
  expect(toGroupJson(makeGroup('backend', { status: 'draft' }), makeCatalog()).topics[0]?.cards).toEqual([]);
});
