import type { PlanStep } from '../../learner/plan/plan-steps.ts';
import { topicPath } from '../../urls/paths.ts';

/** The page of a step's topic, inside its roadmap if that has pages for topics. */
export const stepPath = ({ topic, roadmap }: PlanStep): string =>
  topicPath(topic.id, roadmap?.hasTopics ? roadmap.id : undefined);
