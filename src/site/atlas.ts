import { layoutAtlas } from '../atlas/layout-atlas.ts';
import type { Atlas, AtlasArea } from '../atlas/types.ts';
import { measureText } from '../export/fonts.ts';
import type { Step } from '../learner/progress/find-next.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { SiteCatalog } from './build-catalog.ts';

/** An area of the index: a folder of topics, or the topics that belong to one roadmap alone. */
export interface ListedArea {
  readonly id: string;
  readonly title: string;
  /** Sorted by title. */
  readonly topics: readonly Topic[];
}

/** What the page of the atlas shows. */
export interface AtlasPage {
  /** Sorted by title. */
  readonly areas: readonly ListedArea[];
  /** The roadmaps that are drawn as routes, in the order of lists. */
  readonly roadmaps: readonly Roadmap[];
  readonly atlas: Atlas;
}

/** Lays out all listed topics of the site. */
export function makeAtlas(catalog: SiteCatalog): AtlasPage {
  const areas = listAreas(catalog);
  const roadmaps = catalog.roadmaps.filter(({ data }) => !data.isHidden);
  const atlas = layoutAtlas(
    {
      areas: areas.map(({ id, title, topics }): AtlasArea => ({
        id,
        title,
        topics: topics.map((topic) => ({ id: topic.id, title: topic.title })),
      })),
      routes: roadmaps.map((roadmap) => ({
        id: roadmap.id,
        topics: listEntries(roadmap).map(({ entry }) => entry.topic.id),
      })),
      requires: catalog.listedTopics.flatMap((topic) =>
        topic.requires.map(
          (required) => [topic.id, catalog.topicIndex.get(required.topic)?.id ?? required.topic] as const,
        ),
      ),
    },
    measureText,
  );
  return { areas, roadmaps, atlas };
}

function listAreas({ listedTopics, files, listedIndex }: SiteCatalog): readonly ListedArea[] {
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

/** The topics in the order of the index, as the states of a learner are shown and counted. */
export const listTopicSteps = (areas: readonly ListedArea[], { topicIndex }: SiteCatalog): readonly Step[] =>
  areas.flatMap(({ topics }) =>
    topics.map(({ id, aliases, requires }) => ({
      id,
      aliases,
      requires: requires.map(({ topic }) => topicIndex.get(topic)?.id ?? topic),
    })),
  );
