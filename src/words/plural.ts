import { formatNumber } from './numbers.ts';

const RULES = new Intl.PluralRules('en-US');

/** The form of a word that goes with a number, without the number: `pickForm(1, 'is', 'are')` is `is`. */
export const pickForm = (number: number, one: string, many: string): string =>
  RULES.select(number) === 'one' ? one : many;

/**
 * A number with its word: `plural(1, 'topic')` is `1 topic`, `plural(1005, 'topic')` is `1,005 topics`. `many` is given
 * where it is not `one` with an `s`: `plural(3, 'topic is', 'topics are')`.
 */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${pickForm(number, one, many)}`;
