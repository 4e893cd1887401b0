import type { Hours, Topic } from './types.ts';

/** Adds up the ranges of hours of topics; `[0, 0]` for none. */
export function sumHours(topics: readonly Pick<Topic, 'hours'>[]): Hours {
  return topics.reduce<Hours>(([low, high], topic) => [low + topic.hours[0], high + topic.hours[1]], [0, 0]);
}

/** `2–5 hours`, or `1 hour` where both ends agree. */
export function formatHours([low, high]: Hours): string {
  const digits = new Intl.NumberFormat('en-US');
  if (low === high) return `${digits.format(low)} ${low === 1 ? 'hour' : 'hours'}`;
  return `${digits.format(low)}–${digits.format(high)} hours`;
}
