import { getCollection } from 'astro:content';

import { guidePath, sitePath } from '../urls/paths.ts';

/** Something that an author wrote. */
export interface Writing {
  readonly kind: 'Guide' | 'Questions' | 'Project' | 'Best practices';
  readonly title: string;
  readonly description: string;
  /** Its page, with the base path. */
  readonly path: string;
  /** `2026-11-21`. */
  readonly day: string;
}

/** What somebody wrote for the site, the newest first. Drafts do not count. */
export async function listWritings(author: string): Promise<readonly Writing[]> {
  const [guides, groups, projects, lists] = await Promise.all([
    getCollection('guides'),
    getCollection('questionGroups'),
    getCollection('projects'),
    getCollection('bestPractices'),
  ]);
  const pages = [
    ...guides.map(({ id, data: { guide } }) => ({ kind: 'Guide', path: guidePath(id, guide), data: guide }) as const),
    ...groups.map(
      ({ id, data: { group } }) => ({ kind: 'Questions', path: sitePath(`/questions/${id}`), data: group }) as const,
    ),
    ...projects.map(
      ({ id, data: { project } }) => ({ kind: 'Project', path: sitePath(`/projects/${id}`), data: project }) as const,
    ),
    ...lists.map(
      ({ id, data: { bestPractice } }) =>
        ({ kind: 'Best practices', path: sitePath(`/best-practices/${id}`), data: bestPractice }) as const,
    ),
  ];
  return pages
    .filter(({ data }) => data.status === 'complete' && data.authors.includes(author))
    .map(({ kind, path, data: { title, description, published: day } }) => ({ kind, title, description, path, day }))
    .sort((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title));
}
