import type { Topic } from '../roadmap/types.ts';

export interface InitialGroup {
  /** `a` to `z`, or `0` for titles that begin with a digit or another sign. */
  readonly initial: string;
  readonly topics: readonly Topic[];
}

/** Topics by the first letter of their titles, in the order given. */
export function groupByInitial(topics: readonly Topic[]): readonly InitialGroup[] {
  const groups = Map.groupBy(topics, ({ title }) => /^[a-z]/i.exec(title)?.[0].toLowerCase() ?? '0');
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([initial, members]) => ({ initial, topics: members }));
}
