import { getCollection } from 'astro:content';

import type { QuestionGroup } from './question-groups.ts';

let loaded: Promise<readonly QuestionGroup[]> | undefined;

/** All question groups by title, loaded once a build. */
export function getQuestionGroups(): Promise<readonly QuestionGroup[]> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<readonly QuestionGroup[]> {
  const groups = await getCollection('questionGroups');
  return groups.toSorted((a, b) => a.data.group.title.localeCompare(b.data.group.title, 'en'));
}
