import { loadCatalog } from '../../browser/load-catalog.ts';
import { isHidden } from '../../learner/mine/lookup.ts';
import { readGoal, type PlanGoal } from '../../learner/plan/goals.ts';
import { isFinished } from '../../learner/progress/is-finished.ts';
import { mine } from '../../stores/mine-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { requiresPath } from '../../urls/paths.ts';
import { loadRequires } from '../progress/load-requires.ts';
import { readPageTopics } from '../progress/page-topics.ts';
import { onCountChange } from '../progress/shown-topics.ts';
import { findLitPath } from './lit-path.ts';
import { answerWay } from './way-answer.ts';

/** More goals than anybody has; an address may come from anybody. */
const MOST_GOALS = 20;

let shown: readonly PlanGoal[] = [];

/**
 * Lights the way from what the learner knows to some goals, `topic:oauth` or `section:backend/http`, and keeps it right
 * while topics are marked.
 * @throws LoadError if the catalog or the reasons of the roadmap cannot be loaded
 */
export async function lightWay(names: readonly string[]): Promise<void> {
  shown = names.slice(0, MOST_GOALS).flatMap((name) => readGoal(name) ?? []);
  await show();
}

async function show(): Promise<void> {
  const goals = shown;
  const { roadmap, byId } = readPageTopics();
  const [catalog, { edges }] = await Promise.all([loadCatalog(), loadRequires(requiresPath(roadmap))]);
  const known = {
    isDone: (topic: Parameters<typeof isFinished>[0]) => isFinished(topic, progress.document),
    isHidden: (topic: Parameters<typeof isFinished>[0], key?: string) => isHidden(mine.document, topic, key),
  };
  const answer = answerWay(goals, catalog, known, edges, [...byId.keys()]);
  if (answer && goals === shown) findLitPath()?.show(answer, true);
}

onCountChange(() => {
  if (findLitPath()?.answer?.kind === 'way') void show().catch(() => undefined);
});
