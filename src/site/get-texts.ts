import { getCollection } from 'astro:content';

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
    getCollection('questionGroups'),
    getCollection('projects'),
    getCollection('bestPractices'),
  ]);
  return {
    guides: sortGuides(guides),
    questionGroups: sortByTitle(questionGroups, ({ data }) => data.group.title),
    projects: sortByTitle(projects, ({ data }) => data.project.title),
    bestPractices: sortByTitle(bestPractices, ({ data }) => data.bestPractice.title),
  };
}
