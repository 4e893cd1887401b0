import { layoutAtlas } from '../atlas/layout-atlas.ts';
import type { Atlas, AtlasArea } from '../atlas/types.ts';
import { measureText } from '../export/fonts.ts';
import type { Step } from '../learner/progress/find-next.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { listAreas, type ListedArea } from './areas.ts';
import type { SiteCatalog } from './build-catalog.ts';

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

/** The topics in the order of the index, as the states of a learner are shown and counted. */
export const listTopicSteps = (areas: readonly ListedArea[], { topicIndex }: SiteCatalog): readonly Step[] =>
  areas.flatMap(({ topics }) =>
    topics.map(({ id, aliases, requires }) => ({
      id,
      aliases,
      requires: requires.map(({ topic }) => topicIndex.get(topic)?.id ?? topic),
    })),
  );
