import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkpointAnchor, faqAnchors, sectionAnchor } from '../../../src/schemas/anchors.ts';

test('sections and checkpoints have prefixes', () => {
  expect([sectionAnchor('http'), checkpointAnchor('ship-it')]).toEqual(['section-http', 'checkpoint-ship-it']);
});

test.each([
  ['What does it cost?', 'faq-what-does-it-cost'],
  ['Is C++ for me?', 'faq-is-c-for-me'],
  ['Où commencer ?', 'faq-ou-commencer'],
  ['何から始めますか？', 'faq-何から始めますか'],
  ['???', 'faq-question'],
])('the answer to %j is at #%s', (question, anchor) => {
  expect(faqAnchors([question])).toEqual([anchor]);
});

test('questions that differ in signs alone get numbers, in their order', () => {
  expect(faqAnchors(['Should I learn C++ first?', 'Should I learn C# first?', 'Should I learn C first 2?'])).toEqual([
    'faq-should-i-learn-c-first',
    'faq-should-i-learn-c-first-2',
    'faq-should-i-learn-c-first-2-2',
  ]);
});

test('no two questions share an anchor', () => {
  const questions = fc.array(fc.string({ unit: fc.constantFrom('a', '2', '?', ' ', 'Ä'), maxLength: 4 }));
  const hasOwnAnchors = (texts: readonly string[]) => new Set(faqAnchors(texts)).size === texts.length;
  fc.assert(fc.property(questions, hasOwnAnchors));
});
