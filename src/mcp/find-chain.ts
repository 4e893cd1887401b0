import { tracePath } from '../roadmap/topic-path.ts';
import type { Topic } from '../roadmap/types.ts';
import type { SiteCatalog } from '../site/build-catalog.ts';

/** One step of a chain: a topic, and why the one before it comes first. */
export interface ChainStep {
  readonly topic: Topic;
  /** Markdown; absent for the first one. */
  readonly reason?: string;
}

/**
 * A shortest chain of requirements from one topic to another, each step with its reason; of several, the one whose
 * topics come first by title.
 * @returns undefined if the second topic does not require the first one, not even through others.
 */
export function findChain(
  from: Topic,
  to: Topic,
  { topics, topicIndex }: Pick<SiteCatalog, 'topics' | 'topicIndex'>,
): readonly ChainStep[] | undefined {
  const edges = topics.flatMap(({ id, requires }) =>
    requires.flatMap(({ topic: name, reason }) => {
      const required = topicIndex.get(name)?.id;
      return required === undefined ? [] : [{ topic: id, requires: required, reason }];
    }),
  );
  const order = topics.map(({ id }) => id);
  const path = tracePath(edges, order, [from.id], 'unlocks');
  if (!path.steps.has(to.id)) return undefined;
  const chain: ChainStep[] = [];
  let current = to;
  for (;;) {
    // The edges of the path lead from each step to the next, so any of them that ends here is on a shortest way.
    const edge = path.edges.find(({ topic }) => topic === current.id);
    chain.unshift({ topic: current, ...(edge && { reason: edge.reason }) });
    const before = edge && topicIndex.get(edge.requires);
    if (!before) return chain;
    current = before;
  }
}
