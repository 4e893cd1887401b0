import { announce } from '../../browser/announce.ts';
import { progress } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';
import type { KnownTopic } from '../shared/KnownQuestion.tsx';

/** Sets topics to done, and others back to not started, and offers to take both back at once. */
export function setKnown(known: readonly KnownTopic[], unknown: readonly KnownTopic[]): void {
  const changes = [
    { topics: known, state: 'done', label: 'done' },
    { topics: unknown, state: 'pending', label: 'not started' },
  ] as const;
  const made = changes.filter(({ topics }) => topics.length > 0);
  for (const { topics, state } of made) progress.set(topics, state);
  const text = made.map(({ topics, label }) => `${nameTopics(topics)}: ${label}`).join(', ');
  if (text !== '') announce(text, { label: 'Undo', run: () => made.forEach(() => progress.undo()) });
}

const nameTopics = (topics: readonly KnownTopic[]): string =>
  topics.length === 1 ? (topics[0]?.title ?? '') : plural(topics.length, 'topic');
