import { leaveOutHidden } from '../../learner/mine/lookup.ts';
import type { Step } from '../../learner/progress/find-next.ts';
import { mine } from '../../stores/mine-store.ts';
import { readPageTopics } from './page-topics.ts';
import { progress } from '../../stores/progress-store.ts';

/** The topics of the page's roadmap that the learner has not hidden, by section. Only these are counted. */
export const readShownTopics = (): ReadonlyMap<string, readonly Step[]> => {
  const { roadmap, bySection } = readPageTopics();
  return leaveOutHidden(mine.document, roadmap, bySection);
};

/** The same topics without their sections, in the order of the roadmap. */
export const listShownTopics = (): readonly Step[] => [...readShownTopics().values()].flat();

/** Calls `listener` whenever a count may have changed. */
export function onCountChange(listener: () => void): void {
  for (const store of [progress, mine]) store.addEventListener('change', listener);
}
