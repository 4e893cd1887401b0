import { expect, test } from 'vitest';

import { collectExamples } from '../../examples/collect-examples.ts';
import { ALPHA, BETA, OUTLINE, readSample } from '../lint/sample-project.ts';

const fence = (line: string, code: string) => `\n\n\`\`\`${line}\n${code}\n\`\`\`\n\n`;

const CONTENT = readSample(
  { file: ALPHA, from: 'Sentence 4', to: `${fence('js', 'let a;')}- In a list:${fence('', 'no language')}Sentence 4` },
  {
    file: ALPHA,
    from: 'answer: The alpha is',
    to: 'answer: |-\n      Run:\n\n      ```sh no-run needs root\n      ls\n      ```\n\n      It is',
  },
  { file: BETA, from: 'Sentence 4', to: `${fence('sql', 'SELECT 1;')}Sentence 4` },
  {
    file: OUTLINE,
    from: 'build: Build a test.',
    to: 'build: |-\n        Build:\n\n        ```css\n        a {}\n        ```',
  },
);

test('finds the code of texts and fields, in the order of each file, with its place', () => {
  const examples = [...collectExamples(CONTENT, []).values()].flat();
  expect(examples).toEqual([
    { file: OUTLINE, line: 25, language: 'css', code: 'a {}', reason: undefined },
    { file: ALPHA, line: 15, language: 'sh', code: 'ls', reason: 'needs root' },
    { file: ALPHA, line: 36, language: 'js', code: 'let a;', reason: undefined },
    { file: BETA, line: 29, language: 'sql', code: 'SELECT 1;', reason: undefined },
  ]);
});

test('keeps to the files and folders that are asked for', () => {
  const list = (...only: string[]) => collectExamples(CONTENT, only).keys().toArray();
  expect(list(BETA)).toEqual([BETA]);
  expect(list('content/topics/area', 'content/roadmaps/demo/outline.yaml')).toEqual([OUTLINE, ALPHA, BETA]);
  expect(list('content/topics/are')).toEqual([]);
});
