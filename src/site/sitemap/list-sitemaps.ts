import type { CollectionEntry } from 'astro:content';

import type { Roadmap } from '../../roadmap/types.ts';
import {
  bestPracticePath,
  guidePath,
  projectPath,
  questionsPath,
  roadmapPath,
  sitePath,
  topicPath,
} from '../../urls/paths.ts';
import type { BestPractice } from '../best-practices.ts';
import type { SiteCatalog } from '../build-catalog.ts';
import type { QuestionGroup } from '../question-groups.ts';
import type { History } from './history.ts';
import { lastModified, newestDay } from './last-modified.ts';
import type { Sitemap, SitemapEntry } from './write-sitemap.ts';
import { pictureGuide, pictureRoadmap, pictureTopic } from '../pictures/page-pictures.ts';
import type { Picture } from '../pictures/picture.ts';

/** What the sitemaps are made from. */
export interface SitemapSources {
  readonly catalog: SiteCatalog;
  readonly guides: readonly CollectionEntry<'guides'>[];
  readonly groups: readonly QuestionGroup[];
  /** None if absent. */
  readonly practices?: readonly BestPractice[];
  readonly history: History;
  /** Pages that are of none of these kinds. */
  readonly others?: readonly SitemapEntry[];
}

/** A page with what its picture shows, for the list of pictures. */
export interface PicturedEntry extends SitemapEntry {
  readonly picture?: Picture;
}

/**
 * The canonical pages that search engines should show, by kind. Views and `/<roadmap>/<topic>` name another page as
 * theirs, and pages about a learner's own data say nothing to others. A kind without pages has no sitemap.
 */
export function listSitemaps(sources: SitemapSources): readonly Sitemap<PicturedEntry>[] {
  const [roadmaps, topics, guides] = [listRoadmaps(sources), listTopics(sources), listGuides(sources)];
  const questions = listGroups(sources);
  const [projects, practices] = [listProjects(sources), listPractices(sources)];
  const newest = (entries: readonly SitemapEntry[]) => newestDay(entries.map((entry) => entry.lastModified));
  const pages: readonly SitemapEntry[] = [
    { path: sitePath('/'), lastModified: newest([...roadmaps, ...topics, ...guides, ...questions]) },
    { path: sitePath('/roadmaps'), lastModified: newest(roadmaps) },
    { path: sitePath('/topics'), lastModified: newest(topics) },
    { path: sitePath('/atlas'), lastModified: newest(topics) },
    { path: sitePath('/guides'), lastModified: newest(guides) },
    { path: questionsPath(), lastModified: newest(questions) },
    ...(projects.length > 0 ? [{ path: sitePath('/projects'), lastModified: newest(projects) }] : []),
    ...(practices.length > 0 ? [{ path: sitePath('/best-practices'), lastModified: newest(practices) }] : []),
    { path: sitePath('/keyboard') },
    ...['about', 'api', 'contribute', 'privacy', 'terms'].map((name) => ({
      path: sitePath(`/${name}`),
      lastModified: lastModified(sources.history, [`src/pages/${name}.mdx`]),
    })),
    ...(sources.others ?? []),
  ];
  return [
    { name: 'pages', entries: pages },
    { name: 'roadmaps', entries: roadmaps },
    { name: 'topics', entries: topics },
    { name: 'guides', entries: guides },
    { name: 'questions', entries: questions },
    { name: 'projects', entries: projects },
    { name: 'best-practices', entries: practices },
  ].filter(({ entries }) => entries.length > 0);
}

function listRoadmaps({ catalog, history }: SitemapSources): readonly PicturedEntry[] {
  return catalog.roadmaps.filter(isInSitemap).map((roadmap) => {
    const { id, data } = roadmap;
    const file = catalog.files.get(`roadmaps/${id}`) ?? '';
    const files = [file, file.replace(/[^/]*$/, 'outline.yaml')];
    return {
      path: roadmapPath(id),
      lastModified: lastModified(history, files, data.schema?.dateModified),
      ...data.sitemap,
      ...(data.seo?.ogImageUrl === undefined && { picture: pictureRoadmap(roadmap) }),
    };
  });
}

const isInSitemap = ({ data }: Roadmap): boolean => !data.isHidden && data.tags.includes('main-sitemap');

function listTopics({ catalog, history }: SitemapSources): readonly PicturedEntry[] {
  return (
    catalog.listedTopics
      // A draft asks search engines to stay away.
      .filter(({ status }) => status === 'complete')
      .map((topic) => ({
        path: topicPath(topic.id),
        lastModified: lastModified(history, [catalog.files.get(`topics/${topic.id}`) ?? '']),
        picture: pictureTopic(topic, catalog),
      }))
  );
}

const listGuides = ({ guides, history }: SitemapSources): readonly PicturedEntry[] =>
  guides
    .filter(({ data }) => data.guide.status === 'complete')
    .map(({ id, data: { file, guide } }) => ({
      path: guidePath(id, guide),
      lastModified: lastModified(history, [file], guide.updated ?? guide.published),
      picture: pictureGuide(guide.title),
    }));

const listGroups = ({ groups, history }: SitemapSources): readonly SitemapEntry[] =>
  groups
    .filter(({ data }) => data.group.status === 'complete')
    .map(({ id, data: { file, group } }) => ({
      path: questionsPath(id),
      lastModified: lastModified(history, [file], group.updated ?? group.published),
    }));
const listProjects = ({ catalog, history }: SitemapSources): readonly SitemapEntry[] =>
  catalog.projects
    .filter(({ status }) => status === 'complete')
    .map(({ id, updated, published }) => ({
      path: projectPath(id),
      lastModified: lastModified(history, [catalog.files.get(`projects/${id}`) ?? ''], updated ?? published),
    }));

const listPractices = ({ practices = [], history }: SitemapSources): readonly SitemapEntry[] =>
  practices
    .filter(({ data }) => data.bestPractice.status === 'complete')
    .map(
      ({
        id,
        data: {
          file,
          checklistFile,
          bestPractice: { updated, published },
        },
      }) => ({
        path: bestPracticePath(id),
        lastModified: lastModified(history, [file, checklistFile], updated ?? published),
      }),
    );
