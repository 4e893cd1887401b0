import { expect, test } from 'vitest';

import { COLLECTIONS, GROUP, LIST, PROJECT } from '../sample-collections.ts';
import { type Change, GUIDE, GUIDE_TEXT, lintSample } from '../sample-project.ts';

const lint = (...changes: readonly Change[]) => lintSample(...COLLECTIONS, ...changes);
const textOf = (file: string) => COLLECTIONS.find((change) => change.file === file)?.to ?? '';
const bodyOf = (file: string) => textOf(file).split('---\n\n')[1] ?? '';
const answer = /answer: (.*)/.exec(textOf(GROUP))?.[1] ?? '';

test('wants an answer that explains', () => {
  expect(lint({ file: GROUP, from: answer, to: 'Because of that.' })).toMatchInlineSnapshot(`
    "questions/talks.md:11:13 error text-size
    the answer has 3 words, but must have 40 to 200
    => Begin with the answer, say why, and give an example; code blocks do not count."
  `);
});

test.each([
  [GROUP, 'the introduction has 2 words, but must have 60 to 150'],
  [PROJECT, 'the goal has 2 words, but must have 80 to 200'],
  [LIST, 'the introduction has 2 words, but must have 80 to 200'],
])('wants a beginning of %s that tells what it is', (file, message) => {
  const short = { file, from: bodyOf(file), to: 'Two words.\n' };
  expect(lint(short)).toContain(message);
  expect(lint(short, { file, from: 'description:', to: 'status: draft\ndescription:' })).toBe('');
});

test('a draft may be short, and never too long', () => {
  const long = { file: PROJECT, from: bodyOf(PROJECT), to: `${'word '.repeat(201)}\n` };
  expect(lint(long)).toContain('error text-size');
  expect(lint(long, { file: PROJECT, from: 'description:', to: 'status: draft\ndescription:' })).toContain(
    'warning text-size',
  );
});

test('a guide that is no draft has 1,200 words or more', () => {
  const write = (words: number) => {
    const text = GUIDE_TEXT.replace('status: draft', 'authors: [somebody]').replace('Open', 'word '.repeat(words));
    return lint({ file: GUIDE, from: '', to: text });
  };
  expect(write(1200)).toBe('');
  expect(write(1000)).toMatch(
    /^guides\/begin\.md:\d+:1 error text-size\nthe guide has 10\d\d words, but must have 1200 to 3000/,
  );
});
