import { formatNumber } from '../words/numbers.ts';
import { plural } from '../words/plural.ts';
import type { Hours, Topic } from './types.ts';

/** Adds up the ranges of hours of topics; `[0, 0]` for none. */
export function sumHours(topics: readonly Pick<Topic, 'hours'>[]): Hours {
  return topics.reduce<Hours>(([low, high], topic) => [low + topic.hours[0], high + topic.hours[1]], [0, 0]);
}

/** `2–5 hours`, or `1 hour` where both ends agree. */
export function formatHours([low, high]: Hours): string {
  return low === high ? plural(low, 'hour') : `${formatNumber(low)}–${formatNumber(high)} hours`;
}
