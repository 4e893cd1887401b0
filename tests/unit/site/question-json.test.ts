import { expect, test } from 'vitest';

import { questionId } from '../../../src/site/question-json.ts';

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
