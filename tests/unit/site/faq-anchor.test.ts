import { expect, test } from 'vitest';

import { faqAnchor } from '../../../src/site/faq-anchor.ts';

test.each([
  ['What does it cost?', 'faq-what-does-it-cost'],
  ['Is C++ for me?', 'faq-is-c-for-me'],
  ['Où commencer ?', 'faq-ou-commencer'],
  ['何から始めますか？', 'faq-何から始めますか'],
  ['???', 'faq-question'],
])('the answer to %j is at #%s', (question, anchor) => {
  expect(faqAnchor(question)).toBe(anchor);
});
