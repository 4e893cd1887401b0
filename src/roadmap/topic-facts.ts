import { formatHours } from './sum-hours.ts';
import type { Hours, Level, Topic } from './types.ts';

/** What lists say of a topic. A finished one has all of it. */
export interface TopicFacts {
  readonly status?: Topic['status'] | undefined;
  readonly level?: Level | undefined;
  readonly hours?: Hours | undefined;
}

/** `beginner`, `2–5 hours`; of a draft `draft`, and its level if that is known. */
export function listFacts({ status, level, hours }: TopicFacts): readonly string[] {
  return [
    ...(status === 'draft' ? ['draft'] : []),
    ...(level === undefined ? [] : [level]),
    ...(hours ? [formatHours(hours)] : []),
  ];
}

/** `beginner, 2–5 hours`, or `draft, beginner`. */
export const formatFacts = (facts: TopicFacts): string => listFacts(facts).join(', ');

/** How long a topic takes: `2–5 hours`, or that nobody knows yet. */
export const formatTime = ({ hours }: Pick<TopicFacts, 'hours'>): string =>
  hours ? formatHours(hours) : 'a draft, without an estimate';
