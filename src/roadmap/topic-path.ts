/** That one topic needs another one first, by their ids. */
export interface PathEdge {
  readonly topic: string;
  /** Id of the topic that comes before it. */
  readonly requires: string;
}

/** Which way a path is followed from a topic: to what it requires, or to what it unlocks. */
export type PathSide = 'requires' | 'unlocks';

/** What lies on one side of some topics. */
export interface TopicPath<Edge extends PathEdge> {
  /** How many edges each topic is away from the nearest start, in the order of the outline; 0 for the starts. */
  readonly steps: ReadonlyMap<string, number>;
  /** The edges that lead from each step to the next: together all shortest ways, and no other ones. */
  readonly edges: readonly Edge[];
}

/** How far a path goes. */
interface Reach {
  /** The number of steps after which it ends. */
  readonly most?: number;
  /** Whether it goes neither to a topic nor past it, such as one that the learner knows. */
  readonly isClosed?: (topic: string) => boolean;
}

/**
 * Follows edges from some topics by breadth-first search, so that every topic is met once, at its shortest distance.
 * Time grows with the number of edges.
 * @param order ids of all topics in the order of the outline; others are passed over.
 */
export function tracePath<Edge extends PathEdge>(
  edges: readonly Edge[],
  order: readonly string[],
  starts: readonly string[],
  side: PathSide,
  { most = Infinity, isClosed = () => false }: Reach = {},
): TopicPath<Edge> {
  const [near, far] = side === 'requires' ? (['topic', 'requires'] as const) : (['requires', 'topic'] as const);
  const listed = new Set(order);
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = leaving.get(edge[near]);
    if (known) known.push(edge);
    else leaving.set(edge[near], [edge]);
  }
  const found = new Map(starts.filter((id) => listed.has(id)).map((id) => [id, 0]));
  const taken: Edge[] = [];
  // A map hands out what is added while it is walked through, which makes it the queue of the search.
  for (const [id, step] of found) {
    if (step >= most) continue;
    for (const edge of leaving.get(id) ?? []) {
      const next = edge[far];
      if (!listed.has(next) || isClosed(next)) continue;
      if (!found.has(next)) found.set(next, step + 1);
      if (found.get(next) === step + 1) taken.push(edge);
    }
  }
  const steps = order.flatMap((id) => {
    const step = found.get(id);
    return step === undefined ? [] : [[id, step] as const];
  });
  return { steps: new Map(steps), edges: taken };
}

/** The topic after `from` in a list, and after the last one the first; also the first if `from` is not in it. */
export const walkOn = (topics: readonly string[], from: string): string | undefined =>
  topics[(topics.indexOf(from) + 1) % topics.length];
