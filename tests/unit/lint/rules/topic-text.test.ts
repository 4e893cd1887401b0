import { expect, test } from 'vitest';

import { ALPHA, lintSample, writeTopic } from '../sample-project.ts';

const bodyOf = (id: string) => writeTopic(id).split('---\n\n')[1] ?? '';

test('does not count code blocks, and inline code as one word', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: `A \`git commit --amend --no-edit\` here.\n\n\`\`\`sh\n${'word '.repeat(120)}\n\`\`\`\n\nSentence`,
    }),
  ).toBe('');
});

test('finds a short text', () => {
  expect(lintSample({ file: ALPHA, from: bodyOf('alpha'), to: 'A short text.\n' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:24:1 error topic-text
    the text has 3 words, but must have 90 to 200
    => Say what it is, why you need it, what it connects to and what to practice, with one concrete thing."
  `);
});

test('finds a long text', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'word '.repeat(110) })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:24:1 error topic-text
    the text has 216 words, but must have 90 to 200
    => Cut what another topic says; code blocks do not count."
  `);
});

test('finds a heading', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: '\n\n## Why\n\nSentence' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error topic-text
    a topic has no headings: ## Why
    => Write paragraphs; the page has its own headings."
  `);
});
