import { expect, test } from 'vitest';

import { indexTopics } from '../../../src/roadmap/build-roadmap.ts';
import { indexUnlocked } from '../../../src/roadmap/find-unlocked.ts';
import { makeTopic } from '../make-content.ts';

test('turns requirements around and keeps their reasons', () => {
  const topics = [
    makeTopic('wind'),
    makeTopic('tides', { requires: [{ topic: 'wind', reason: 'Waves.' }] }),
    makeTopic('race', { requires: [{ topic: 'wind', reason: 'Speed.' }] }),
  ];
  const unlocked = indexUnlocked(topics, indexTopics(topics));
  expect(unlocked.get('wind')?.map(({ topic, reason }) => [topic.id, reason])).toEqual([
    ['tides', 'Waves.'],
    ['race', 'Speed.'],
  ]);
  expect(unlocked.has('tides')).toBe(false);
});

test('finds the topic behind an alias', () => {
  const topics = [
    makeTopic('wind', { aliases: ['breeze'] }),
    makeTopic('tides', { requires: [{ topic: 'breeze', reason: 'Waves.' }] }),
  ];
  expect([...indexUnlocked(topics, indexTopics(topics)).keys()]).toEqual(['wind']);
});
