import type { SiteTexts } from './site-texts.ts';
import { sitePath } from '../urls/paths.ts';
import { plural } from '../words/plural.ts';

/** What there is beside roadmaps and topics, as home and the footer lead to it. */
export interface CollectionLink {
  readonly label: string;
  readonly path: string;
  /** How much of it is finished: `20 projects`. */
  readonly counted: string;
  /** What one does with it. */
  readonly purpose: string;
}

const isComplete = ({ status }: { readonly status: string }): boolean => status === 'complete';

/** The collections of which anything is finished, what is done with hands first; `videos` is the number of those. */
export function describeCollections(
  { projects, questionGroups, bestPractices, guides }: SiteTexts,
  videos: number,
): readonly CollectionLink[] {
  const groups = questionGroups.filter(({ data }) => isComplete(data.group));
  const questions = groups.reduce((sum, { data }) => sum + data.group.questions.length, 0);
  const lists = bestPractices.filter(({ data }) => isComplete(data.bestPractice));
  const finished = {
    projects: projects.filter(({ data }) => isComplete(data.project)).length,
    guides: guides.filter(({ data }) => isComplete(data.guide)).length,
  };
  const links = [
    {
      count: finished.projects,
      label: 'Projects',
      path: '/projects',
      counted: plural(finished.projects, 'project'),
      purpose: 'Build something, and check that it works.',
    },
    {
      count: questions,
      label: 'Interview questions',
      path: '/questions',
      counted: `${questions.toLocaleString('en-US')} in ${plural(groups.length, 'group')}`,
      purpose: 'Say it in your own words, then compare.',
    },
    {
      count: lists.length,
      label: 'Best practices',
      path: '/best-practices',
      counted: plural(lists.length, 'check list'),
      purpose: 'Look through what you made before others use it.',
    },
    {
      count: finished.guides,
      label: 'Guides',
      path: '/guides',
      counted: plural(finished.guides, 'guide'),
      purpose: 'Read about one thing from its start to its end.',
    },
    {
      count: videos,
      label: 'Videos',
      path: '/videos',
      counted: plural(videos, 'talk and lesson', 'talks and lessons'),
      purpose: 'Watch what is worth the time, on other sites.',
    },
  ];
  return links.flatMap(({ count, path, ...link }) => (count === 0 ? [] : [{ ...link, path: sitePath(path) }]));
}
