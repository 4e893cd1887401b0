import { expect, test } from 'vitest';

import { findGoal, nameGoal, readGoal, writeGoal } from '../../../../src/learner/plan/goals.ts';
import { list, makeCatalog, makeTopic } from './plan-fixture.ts';

const catalog = makeCatalog([makeTopic('port', [], { aliases: ['harbor'] }), makeTopic('sea.port')], list('port'));

test.each([
  ['roadmap:sea', 'Sea'],
  ['section:sea/one', 'ONE (Sea)'],
  ['topic:port', 'PORT'],
  ['topic:harbor', 'PORT'],
  ['topic:sea.port', 'SEA.PORT'],
])('reads, writes and names %s', (text, name) => {
  const goal = readGoal(text);
  expect(goal && writeGoal(goal)).toBe(text);
  const found = goal && findGoal(goal, catalog);
  expect(found && nameGoal(found)).toBe(name);
});

test.each([
  '',
  'sea',
  'roadmap:',
  'roadmap:sea/one',
  'section:sea',
  'section:sea/',
  'section:a/b/c',
  'topic:A b',
  'topic:sea/port',
  'topic:sea.port.one',
  'roadmap:sea.port',
  'x:y',
])('does not read %j', (text) => {
  expect(readGoal(text)).toBeUndefined();
});

test.each(['roadmap:sky', 'section:sea/gone', 'section:sky/one', 'topic:gone'])('does not find %s', (text) => {
  const goal = readGoal(text);
  expect(goal).toBeDefined();
  expect(goal && findGoal(goal, catalog)).toBeUndefined();
});
