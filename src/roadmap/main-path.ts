import { formatHours, sumHours } from './sum-hours.ts';
import { formatNumber } from '../words/numbers.ts';
import { plural } from '../words/plural.ts';
import type { Hours, Mark } from './types.ts';

/** A topic at its place in an outline, as far as the main path depends on it. */
export interface MarkedTopic {
  readonly topic: {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly requires: readonly { readonly topic: string }[];
  };
  readonly mark?: Mark | undefined;
}

/**
 * Ids of the topics that a roadmap asks for: nobody learns seven languages to become a backend developer, so other
 * choices (`alternative`, `not-recommended`) are beside the path, unless a topic on it requires them.
 *
 * Hours, progress, plans and versions all count this set.
 */
export function findMainPath(entries: readonly MarkedTopic[]): ReadonlySet<string> {
  const listed = new Map(entries.flatMap(({ topic }) => topic.aliases.map((alias) => [alias, topic] as const)));
  for (const { topic } of entries) listed.set(topic.id, topic);
  const path = new Set(entries.filter(isAskedFor).map(({ topic }) => topic));
  // A set hands out what is added while it is walked through.
  for (const { requires } of path) {
    for (const { topic: name } of requires) {
      const required = listed.get(name);
      if (required) path.add(required);
    }
  }
  return new Set([...path].map(({ id }) => id));
}

const isAskedFor = ({ mark }: MarkedTopic): boolean => mark !== 'alternative' && mark !== 'not-recommended';

/** How much a roadmap, a section or a version holds. */
export interface Extent {
  /** All topics, with those beside the main path. */
  readonly topics: number;
  /** Topics on the main path. */
  readonly onPath: number;
  /** Hours of the topics on the main path, without drafts. */
  readonly hours: Hours;
}

/** Counts topics by the main path of the whole that they belong to. */
export function measureTopics(
  topics: readonly { readonly id: string; readonly hours?: Hours | undefined }[],
  mainPath: ReadonlySet<string>,
): Extent {
  const onPath = topics.filter(({ id }) => mainPath.has(id));
  return { topics: topics.length, onPath: onPath.length, hours: sumHours(onPath) };
}

/** `181 topics, 164 on the main path: 431–1,005 hours`, or `8 topics, 32–64 hours` where all are on it. */
export function formatExtent({ topics, onPath, hours }: Extent): string {
  const all = plural(topics, 'topic');
  return topics === onPath
    ? `${all}, ${formatHours(hours)}`
    : `${all}, ${formatNumber(onPath)} on the main path: ${formatHours(hours)}`;
}
