import { findMainPath } from '../roadmap/main-path.ts';
import type { Hours, Level, Mark } from '../roadmap/types.ts';

/**
 * What pages that work in the browser know about all content: `/catalog.json`, made at build time.
 * It holds no texts; ids and titles of topics and roadmaps, their hours, and the edges between topics.
 */
export interface Catalog {
  /** Sorted by title. */
  readonly topics: readonly CatalogTopic[];
  /** Roadmaps with pages, in the order of lists; hidden ones are left out. */
  readonly roadmaps: readonly CatalogRoadmap[];
  /** Finished question groups by title; absent in a file that a browser kept from before there were any. */
  readonly groups?: readonly CatalogGroup[];
}

export interface CatalogGroup {
  readonly id: string;
  readonly title: string;
  /** Number of flash cards. */
  readonly questions: number;
}

export interface CatalogTopic {
  readonly id: string;
  readonly title: string;
  /** Former ids and other names. */
  readonly aliases: readonly string[];
  /** Only of topics that are not finished. */
  readonly status?: 'draft';
  /** Of a draft, if it is known. */
  readonly level?: Level;
  /** Absent for drafts. */
  readonly hours?: Hours;
  readonly requires: readonly CatalogRequirement[];
  /** Number of flash cards; drafts have none. */
  readonly questions: number;
}

interface CatalogRequirement {
  readonly topic: string;
  /** Why it is needed first: one sentence of Markdown for the learner. */
  readonly reason: string;
}

export interface CatalogRoadmap {
  readonly id: string;
  readonly title: string;
  readonly briefTitle: string;
  /** Whether `/<roadmap>/<topic>` exists; otherwise topics lead to `/topics/<topic>`. */
  readonly hasTopics: boolean;
  /** Whether a visitor may make a version of it. */
  readonly isForkable: boolean;
  /** Whether it opens with its outline, so that its graph has an address of its own; absent if it opens with the graph. */
  readonly opensWithOutline?: true;
  /** In learning order. */
  readonly sections: readonly CatalogSection[];
  /** Ids of its question groups that exist; absent if it names none. */
  readonly groups?: readonly string[];
  /** Paths of its projects and of the check lists that name it; absent if there are none. */
  readonly pages?: readonly string[];
}

export interface CatalogSection {
  readonly id: string;
  readonly title: string;
  /** In learning order, a topic before its sub-topics. */
  readonly entries: readonly CatalogEntry[];
  /** Title of what is built at the end of the section. */
  readonly checkpoint?: string;
}

export interface CatalogEntry {
  readonly topic: string;
  readonly mark?: Mark;
}

/** A catalog that can be asked for one thing, made once when the catalog is loaded. */
export interface IndexedCatalog extends Catalog {
  readonly groups: readonly CatalogGroup[];
  /** By id and by alias. */
  readonly topicIndex: ReadonlyMap<string, CatalogTopic>;
  /** By id. */
  readonly roadmapIndex: ReadonlyMap<string, CatalogRoadmap>;
  /** Ids of the topics that each roadmap lists, by the id of the roadmap. */
  readonly topicIdsByRoadmap: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the topics on the main path of each roadmap, by the id of the roadmap. */
  readonly mainPathByRoadmap: ReadonlyMap<string, ReadonlySet<string>>;
}

export function indexCatalog(catalog: Catalog): IndexedCatalog {
  const { topics, roadmaps, groups = [] } = catalog;
  const aliases = topics.flatMap((topic) => topic.aliases.map((alias) => [alias, topic] as const));
  // Ids come last: where an id is another topic's alias too, the id counts.
  const topicIndex = new Map([...aliases, ...topics.map((topic) => [topic.id, topic] as const)]);
  return {
    ...catalog,
    groups,
    topicIndex,
    roadmapIndex: new Map(roadmaps.map((roadmap) => [roadmap.id, roadmap])),
    topicIdsByRoadmap: new Map(
      roadmaps.map(({ id, sections }) => [
        id,
        new Set(sections.flatMap(({ entries }) => entries.map(({ topic }) => topic))),
      ]),
    ),
    mainPathByRoadmap: new Map(
      roadmaps.map(({ id, sections }) => [
        id,
        findMainPath(
          sections.flatMap(({ entries }) =>
            entries.flatMap(({ topic: name, mark }) => {
              const topic = topicIndex.get(name);
              return topic ? [{ topic, mark }] : [];
            }),
          ),
        ),
      ]),
    ),
  };
}

/** The topics of a roadmap, or of some of its sections, in learning order. */
export function listCatalogTopics(
  roadmap: Pick<CatalogRoadmap, 'sections'>,
  topics: ReadonlyMap<string, CatalogTopic>,
): readonly CatalogTopic[] {
  return roadmap.sections.flatMap(({ entries }) =>
    entries.flatMap(({ topic }) => {
      const found = topics.get(topic);
      return found ? [found] : [];
    }),
  );
}
