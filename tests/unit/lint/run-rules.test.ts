import { expect, test } from 'vitest';

import type { Content } from '../../../src/lint/content.ts';
import { listRefusedTexts, listTexts } from '../../../src/lint/list-texts.ts';
import type { Rule } from '../../../src/lint/rule.ts';
import { runRules } from '../../../src/lint/run-rules.ts';
import { ALPHA, BETA, readSample } from './sample-project.ts';

const failsOn = (isHard: (content: Content) => boolean): Rule => ({
  id: 'sample-rule',
  severity: 'warning',
  check: (content) => {
    if (isHard(content)) throw new RangeError('Maximum call stack size exceeded');
    return [];
  },
});

test('names the file on which a rule fails', () => {
  const rule = failsOn(({ topics }) => topics.some(({ file }) => file === BETA));
  expect(runRules(readSample(), [rule]).findings).toEqual([
    {
      rule: 'sample-rule',
      severity: 'error',
      file: BETA,
      line: 1,
      column: 1,
      message: 'this file cannot be checked: Maximum call stack size exceeded',
      hint: 'Make it simpler. If it is simple already, the check has a fault: please report it with the file.',
    },
  ]);
});

test('says so if a rule fails on no single file', () => {
  const rule = failsOn(({ topics }) => topics.length > 1);
  expect(runRules(readSample(), [rule]).findings).toMatchObject([{ file: 'content', severity: 'error' }]);
});

test('gives no rule a text that the parser must not see', () => {
  const content = readSample({ file: ALPHA, from: 'Sentence 4', to: '>'.repeat(10_000) });
  const ofAlpha = (id: string, field: string) => id === 'alpha' && field === 'body';
  expect(listTexts(content).filter(({ id, field }) => ofAlpha(id, field))).toEqual([]);
  expect(listRefusedTexts(content).map(({ text }) => [text.id, text.field])).toEqual([['alpha', 'body']]);
});
