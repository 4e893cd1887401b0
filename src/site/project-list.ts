import type { Project, Roadmap, Topic } from '../roadmap/types.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { PROJECT_LEVELS } from './index-projects.ts';

/** How long a project takes, in the words of the filter. `below`: hours that the shorter end does not reach. */
export const PROJECT_LENGTHS = [
  { id: 'short', label: 'Under 6 hours', below: 6 },
  { id: 'medium', label: '6 to 14 hours', below: 15 },
  { id: 'long', label: '15 hours and more', below: Infinity },
] as const;

/** Which of them a project is, by the shorter end of its range. */
export const hoursWord = ({ hours: [low] }: Project): string =>
  PROJECT_LENGTHS.find(({ below }) => low < below)?.id ?? '';

/** The roadmaps in which a project stands, each once. */
export const listRoadmapsOf = ({ id }: Project, { projectPlaces }: SiteCatalog): readonly Roadmap[] => [
  ...new Set((projectPlaces.get(id) ?? []).map(({ roadmap }) => roadmap)),
];

/** Projects by level; a level without projects is left out. */
export const groupByLevel = (projects: readonly Project[]) =>
  PROJECT_LEVELS.map((level) => ({ level, projects: projects.filter((project) => project.level === level) })).filter(
    (group) => group.projects.length > 0,
  );

/** Topics that any project practices, by title. */
export const listPracticed = ({ projectsByTopic, topicIndex }: SiteCatalog): readonly Topic[] =>
  [...projectsByTopic.keys()]
    .flatMap((id) => topicIndex.get(id) ?? [])
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
