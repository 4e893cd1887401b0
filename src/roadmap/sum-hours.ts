import { formatNumber } from '../words/numbers.ts';
import { plural } from '../words/plural.ts';
import type { Hours } from './types.ts';

/** Something that takes hours, if it is known how many. */
interface Timed {
  readonly hours?: Hours | undefined;
}

/** Adds up the ranges of hours of topics; what has none, such as a draft, is left out. `[0, 0]` for none at all. */
export function sumHours(topics: readonly Timed[]): Hours {
  return topics.reduce<Hours>(
    ([low, high], { hours }) => (hours ? [low + hours[0], high + hours[1]] : [low, high]),
    [0, 0],
  );
}

/** `2–5 hours`, or `1 hour` where both ends agree. */
export function formatHours([low, high]: Hours): string {
  return low === high ? plural(low, 'hour') : `${formatNumber(low)}–${formatNumber(high)} hours`;
}
