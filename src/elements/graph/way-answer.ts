import type { IndexedCatalog } from '../../catalog/catalog.ts';
import type { RequiresEdge } from '../../catalog/requires-file.ts';
import { findGoal, nameGoal, writeGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import { planSteps } from '../../learner/plan/plan-steps.ts';
import type { IsDone, IsHidden } from '../../learner/plan/select-topics.ts';
import { sumHours } from '../../roadmap/sum-hours.ts';
import { tracePath } from '../../roadmap/topic-path.ts';
import { joinWords } from '../../words/join-words.ts';
import type { Answer, LitSign } from './path-answer.ts';

/** What a learner knows, or does not want to see. */
interface Known {
  readonly isDone: IsDone;
  readonly isHidden: IsHidden;
}

/** Lines from what is known are as faint as those of the third step. */
const FAINT = 3;

/**
 * How far it is to some goals: what the plan would have for them, as far as the roadmap lists it, numbered in the order
 * to learn it, and what is known of that it begins with.
 * @param order ids of the topics of the roadmap, in the order of the outline
 * @returns undefined if the site has none of the goals
 */
export function answerWay(
  asked: readonly PlanGoal[],
  catalog: IndexedCatalog,
  { isDone, isHidden }: Known,
  edges: readonly RequiresEdge[],
  order: readonly string[],
): Answer | undefined {
  const found = asked.flatMap((goal) => findGoal(goal, catalog) ?? []);
  const [first] = found;
  if (!first) return undefined;
  const steps = planSteps(asked, catalog, isDone, isHidden);
  const listed = new Set(order);
  const way = steps.map(({ topic }) => topic.id).filter((id) => listed.has(id));
  const onWay = new Set(way);
  const starts = steps.filter(({ reason }) => reason.kind !== 'needed').map(({ topic }) => topic.id);
  const path = tracePath(edges, order, starts, 'requires', { isClosed: (id) => !onWay.has(id) });
  const fromKnown = edges.filter(({ topic, requires }) => onWay.has(topic) && !onWay.has(requires));
  const start = found.length === 1 && first.kind === 'topic' ? first.topic.id : undefined;
  return {
    kind: 'way',
    ...(start !== undefined && { start }),
    lit: new Map<string, LitSign>([
      ...fromKnown.map(({ requires }) => [requires, { kind: 'known' }] as const),
      ...way.map((id, index) => [id, { kind: 'requires', step: index + 1 }] as const),
      ...(start === undefined ? [] : [[start, { kind: 'start' }] as const]),
    ]),
    edges: [
      ...path.edges.map((edge) => ({ edge, side: 'requires' as const, step: path.steps.get(edge.requires) ?? FAINT })),
      ...fromKnown.map((edge) => ({ edge, side: 'requires' as const, step: FAINT })),
    ],
    requires: way,
    unlocks: [],
    way: {
      goals: found.map(({ goal }) => writeGoal(goal)),
      title: joinWords(found.map(nameGoal)),
      count: steps.length,
      hours: sumHours(steps.map(({ topic }) => topic)),
    },
  };
}
