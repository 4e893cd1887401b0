import { getCollection } from 'astro:content';

import { authorPath, coursesPath, sitePath } from '../../urls/paths.ts';
import { getReleases } from '../changelog.ts';
import { listCourseRoutes } from '../roadmap-routes.ts';
import type { History } from './history.ts';
import { lastModified, newestDay } from './last-modified.ts';
import type { SitemapEntry } from './write-sitemap.ts';

/** Pages about authors, videos, courses and releases; those that ask search engines to stay away are left out. */
export async function listOtherPages(history: History): Promise<readonly SitemapEntry[]> {
  const [authors, videos, courses] = await Promise.all([
    getCollection('authors'),
    getCollection('videos'),
    listCourseRoutes(),
  ]);
  const finished = videos.filter(({ data }) => data.video.status === 'complete');
  const [newestRelease] = await getReleases();
  const dateOf = (file: string) => lastModified(history, [file]);
  return [
    ...authors.map(({ id, data }) => ({ path: authorPath(id), lastModified: dateOf(data.file) })),
    ...(finished.length === 0
      ? []
      : [{ path: sitePath('/videos'), lastModified: newestDay(finished.map(({ data }) => dateOf(data.file))) }]),
    ...(newestRelease ? [{ path: sitePath('/changelog'), lastModified: newestRelease.data.changeLog.day }] : []),
    ...courses
      .filter(({ props: { roadmap } }) => {
        const { isHidden, firstStepsOf, status } = roadmap.data;
        return !isHidden && firstStepsOf === undefined && status === 'complete';
      })
      .map(({ params }) => ({ path: coursesPath(params.roadmap) })),
  ];
}
