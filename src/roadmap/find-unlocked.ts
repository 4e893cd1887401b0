import type { Requirement, Topic } from './types.ts';

/** A topic that needs another one first, with the reason that it gives. */
export interface Unlocked {
  readonly topic: Topic;
  readonly reason: Requirement['reason'];
}

/**
 * Turns `requires` around: for each topic id, the topics that become open once it is learned,
 * in the order of `topics`. Requirements may name aliases; `index` resolves them.
 */
export function indexUnlocked(
  topics: readonly Topic[],
  index: ReadonlyMap<string, Topic>,
): ReadonlyMap<string, readonly Unlocked[]> {
  const unlocked = new Map<string, Unlocked[]>();
  for (const topic of topics) {
    for (const { topic: requiredId, reason } of topic.requires) {
      const id = index.get(requiredId)?.id ?? requiredId;
      const list = unlocked.get(id) ?? [];
      list.push({ topic, reason });
      unlocked.set(id, list);
    }
  }
  return unlocked;
}
