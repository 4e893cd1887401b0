import { expect, test } from 'vitest';

import { matchTopics } from '../../../src/search/match-topics.ts';

const TOPICS = [
  { id: 'dns', names: ['Domain name system (DNS)', 'name-server'] },
  { id: 'go', names: ['Go', 'golang'] },
  { id: 'algorithms', names: ['Algorithms'] },
  { id: 'no-sql', names: ['NoSQL databases'] },
  { id: 'circuit-breakers', names: ['Circuit breakers'] },
  { id: 'ci', names: ['CI/CD pipelines'] },
];

test.each([
  ['dns', ['dns']],
  ['NAME sys', ['dns']],
  ['database', ['no-sql']],
  ['breaking', ['circuit-breakers']],
  ['server', ['dns']],
  ['go', ['go']],
  ['sql', ['no-sql']],
  ['circuit br', ['circuit-breakers']],
  ['cicd', ['ci']],
  ['ci/cd', ['ci']],
  ['ci cd', ['ci']],
  ['ci', ['circuit-breakers', 'ci']],
])('%s matches by words and parts of words', (text, ids) => {
  expect(matchTopics(TOPICS, text)).toEqual(ids);
});

test.each([
  ['algoritms', ['algorithms']],
  ['circiut', ['circuit-breakers']],
  ['databsa', ['no-sql']],
])('%s has a typo and still matches', (text, ids) => {
  expect(matchTopics(TOPICS, text)).toEqual(ids);
});

test.each(['', '  ', '?', 'zebra', 'dnx'])('%j matches nothing', (text) => {
  expect(matchTopics(TOPICS, text)).toEqual([]);
});
