import { expect, test } from 'vitest';

import { ALPHA, OUTLINE, ROADMAP, lintSample } from '../sample-project.ts';

test('allows the words in code, titles and resources', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'Sentence 4 on alpha', to: 'Sentence `essential` on alpha' },
      { file: ALPHA, from: 'title: The alpha', to: 'title: Essential alpha' },
      { file: ALPHA, from: 'title: Manual of the alpha', to: 'title: Powerful alpha' },
    ),
  ).toBe('');
});

test('allows words that only begin alike', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'Sentence on essentialism and vitality' })).toBe(
    '',
  );
});

test('finds a word in the text of a topic', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'Sentence 4 on Crucial alpha' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:15 error filler-word
    "Crucial" is filler
    => Give the reason instead: what happens with it, or what breaks without it?"
  `);
});

test('finds a phrase across a line break', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: "In today's\ndigital world" }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:1 error filler-word
    "In today's digital world" is filler
    => Give the reason instead: what happens with it, or what breaks without it?"
  `);
});

test('finds a word in a field and in a plain line of an outline', () => {
  expect(
    lintSample(
      { file: ALPHA, from: 'You can use the alpha.', to: 'You can leverage the alpha.' },
      { file: OUTLINE, from: 'why: It is the one that the tests pick.', to: 'why: It is the essential one for tests.' },
    ),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:16:28 error filler-word
    "essential" is filler
    => Give the reason instead: what happens with it, or what breaks without it?
    topics/area/alpha.md:9:13 error filler-word
    "leverage" is filler
    => Give the reason instead: what happens with it, or what breaks without it?"
  `);
});

test('leaves alone what a roadmap says about itself', () => {
  const own = [
    'note: A crucial note.',
    'question: {title: What is it?, description: A crucial thing.}',
    'faqs: [{question: Is it crucial?, answer: It is crucial.}]',
  ].join('\n');
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: own })).toBe('');
});
