import type { PlanStep } from '../../learner/plan/plan-steps.ts';
import { topicPathIn } from '../../urls/paths.ts';

/** The page of a step's topic, inside its roadmap if that has pages for topics. */
export const stepPath = ({ topic, roadmap }: PlanStep): string => topicPathIn(topic.id, roadmap);
