import type { RequiresEdge } from '../../catalog/requires-file.ts';
import type { Hours } from '../../roadmap/types.ts';
import { tracePath, type PathSide } from '../../roadmap/topic-path.ts';
import type { LitEdge } from './lit-lines.ts';

/** How a box is lit. `step` is what its badge says: how far it is from the start, or its place on the way. */
export interface LitSign {
  readonly kind: 'start' | 'known' | PathSide;
  readonly step?: number;
}

/** What the graph answers. */
export interface Answer {
  /** `why` is asked of one topic, `way` of one or more goals. */
  readonly kind: 'why' | 'way';
  /** The topic that is asked about; absent where there are several. */
  readonly start?: string;
  readonly lit: ReadonlyMap<string, LitSign>;
  readonly edges: readonly LitEdge[];
  /** The topics of both sides, in the order of the outline. */
  readonly requires: readonly string[];
  readonly unlocks: readonly string[];
  /** Only of a way: what the plan says of it. */
  readonly way?: {
    /** The goals as an address has them. */
    readonly goals: readonly string[];
    readonly title: string;
    /** Topics on the way, also those that this roadmap does not list. */
    readonly count: number;
    readonly hours: Hours;
  };
}

/**
 * Why a topic is where it is: all that it requires, step by step, and what it unlocks at once. (All that it unlocks in
 * the end would be half of the roadmap for the first topics.)
 * @param order ids of the topics of the roadmap, in the order of the outline
 */
export function answerWhy(topic: string, edges: readonly RequiresEdge[], order: readonly string[]): Answer {
  const before = tracePath(edges, order, [topic], 'requires');
  const after = tracePath(edges, order, [topic], 'unlocks', { most: 1 });
  const requires = [...before.steps].filter(([, step]) => step > 0);
  const unlocks = [...after.steps].filter(([, step]) => step > 0);
  return {
    kind: 'why',
    start: topic,
    lit: new Map<string, LitSign>([
      [topic, { kind: 'start' }],
      ...unlocks.map(([id]) => [id, { kind: 'unlocks' }] as const),
      ...requires.map(([id, step]) => [id, { kind: 'requires', step }] as const),
    ]),
    edges: [
      ...before.edges.map((edge) => ({ edge, side: 'requires' as const, step: before.steps.get(edge.requires) ?? 1 })),
      ...after.edges.map((edge) => ({ edge, side: 'unlocks' as const, step: 1 })),
    ],
    requires: requires.map(([id]) => id),
    unlocks: unlocks.map(([id]) => id),
  };
}
