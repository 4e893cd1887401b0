import type { Topic } from '../roadmap/types.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { SiteCatalog } from './build-catalog.ts';

/** An area of the index: a folder of topics, or the topics that belong to one roadmap alone. */
export interface ListedArea {
  readonly id: string;
  readonly title: string;
  /** Sorted by title. */
  readonly topics: readonly Topic[];
}

/** The areas of all listed topics, by title. */
export function listAreas({ listedTopics, files, listedIndex }: SiteCatalog): readonly ListedArea[] {
  const byArea = Map.groupBy(listedTopics, ({ id }) => areaOf(id, files.get(`topics/${id}`) ?? ''));
  return [...byArea]
    .map(([id, topics]) => {
      const roadmap = listedIndex.get(id.replace(ONE_ROADMAP, ''));
      const isOfRoadmap = id.startsWith(ONE_ROADMAP) && roadmap !== undefined;
      return { id, title: isOfRoadmap ? `Only in ${roadmap.data.briefTitle}` : titleOf(id), topics };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en') || (a.id < b.id ? -1 : 1));
}

/** Before the id of a roadmap whose own topics an area holds; no folder of topics begins like that. */
const ONE_ROADMAP = 'in-';

/** The folder that a topic lies in: `content/topics/<area>/dns.md`. */
function areaOf(topic: string, file: string): string {
  const local = splitLocalId(topic);
  return local ? `${ONE_ROADMAP}${local.roadmap}` : (/(?:^|\/)topics\/([^/]+)\/[^/]+$/.exec(file)?.[1] ?? 'others');
}

/** Words of names of folders that are not written like others. */
const SPELLED: Readonly<Record<string, string>> = {
  apis: 'APIs',
  css: 'CSS',
  devops: 'DevOps',
  html: 'HTML',
  http: 'HTTP',
  javascript: 'JavaScript',
  nodejs: 'Node.js',
  postgresql: 'PostgreSQL',
  sql: 'SQL',
};

/** The name of an area, from that of its folder: `Operating system`. */
function titleOf(folder: string): string {
  const words = folder.split('-').map((word) => (Object.hasOwn(SPELLED, word) ? (SPELLED[word] ?? word) : word));
  const [first = '', ...rest] = words;
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest].join(' ');
}
