import { getCollection } from 'astro:content';

import { getQuestionGroups } from './load-question-groups.ts';
import { sortByTitle, sortGuides, type SiteTexts } from './site-texts.ts';

let loaded: Promise<SiteTexts> | undefined;

/** The texts of the site beside topics and roadmaps, loaded once. */
export function getTexts(): Promise<SiteTexts> {
  if (import.meta.env.DEV) return loadTexts();
  return (loaded ??= loadTexts());
}

async function loadTexts(): Promise<SiteTexts> {
  const [guides, questionGroups, projects, bestPractices] = await Promise.all([
    getCollection('guides'),
    getQuestionGroups(),
    getCollection('projects'),
    getCollection('bestPractices'),
  ]);
  return {
    guides: sortGuides(guides),
    questionGroups,
    projects: sortByTitle(projects, ({ data }) => data.project.title),
    bestPractices: sortByTitle(bestPractices, ({ data }) => data.bestPractice.title),
  };
}
