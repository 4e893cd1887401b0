import { buildRoadmap, indexTopics, toTopic } from '../roadmap/build-roadmap.ts';
import { indexUnlocked, type Unlocked } from '../roadmap/find-unlocked.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Project, Roadmap, Topic } from '../roadmap/types.ts';
import type { ProjectEntry, RoadmapEntry, TopicEntry } from '../schemas/entries.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import { firstSentence } from './first-sentence.ts';
import { indexProjects, type ProjectIndexes } from './index-projects.ts';

/** What a list says about a roadmap, whether it has pages or is only announced. */
export interface RoadmapSummary {
  readonly id: string;
  readonly data: RoadmapData;
}

/** All content, loaded once, with the indexes that pages need; pages must not look things up by searching. */
export interface SiteCatalog extends ProjectIndexes {
  /** Sorted by title. */
  readonly topics: readonly Topic[];
  /** Those without the ones that are local to a hidden roadmap. */
  readonly listedTopics: readonly Topic[];
  /** By id and by alias. */
  readonly topicIndex: ReadonlyMap<string, Topic>;
  /** Source file, relative to the root of this project, by `topics/<id>`, `roadmaps/<id>` or `projects/<id>`. */
  readonly files: ReadonlyMap<string, string>;
  /** The Markdown of each topic, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The first sentence of it, by id. */
  readonly summaries: ReadonlyMap<string, string>;
  readonly unlocked: ReadonlyMap<string, readonly Unlocked[]>;
  /** Roadmaps that have pages, in the order of lists, hidden ones included. */
  readonly roadmaps: readonly Roadmap[];
  /** Those, by id. */
  readonly roadmapIndex: ReadonlyMap<string, Roadmap>;
  /** Roadmaps for lists: with pages or upcoming, none hidden. */
  readonly listed: readonly RoadmapSummary[];
  /** Those, by id. */
  readonly listedIndex: ReadonlyMap<string, RoadmapSummary>;
  /** By topic id, in the order of lists, without hidden ones. */
  readonly roadmapsByTopic: ReadonlyMap<string, readonly Roadmap[]>;
}

/** A file of the content with its Markdown, as collections store it. */
interface Stored<Data> {
  readonly id: string;
  readonly data: Data;
  readonly body?: string | undefined;
}

/** Joins checked topics and roadmaps, and builds every index. */
export function buildCatalog(
  topicEntries: readonly Stored<TopicEntry>[],
  roadmapEntries: readonly Stored<RoadmapEntry>[],
  projectEntries: readonly Stored<ProjectEntry>[] = [],
): SiteCatalog {
  const topics = topicEntries
    .map(({ id, data }) => toTopic(id, data.topic))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  const topicIndex = indexTopics(topics);
  const texts = new Map(topicEntries.map(({ id, body = '' }) => [id, body]));
  const summaries = new Map([...texts].map(([id, text]) => [id, firstSentence(text)]));
  const announced = roadmapEntries
    .map(({ id, data }) => ({ id, data: data.roadmap, outline: data.outline, graph: data.graph }))
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
  const published = announced.flatMap(({ outline, ...rest }) =>
    outline === undefined || rest.data.isUpcoming ? [] : [{ ...rest, outline }],
  );
  const projects = projectEntries.map(({ id, data }): Project => ({ ...data.project, id }));
  const projectIndex = indexById(projects);
  const publishedRoadmaps = new Set(published.map(({ id }) => id));
  const roadmaps = published.map((source) =>
    buildRoadmap(source, { topics: topicIndex, summaries, publishedRoadmaps, projects: projectIndex }),
  );
  const listed = announced.filter(({ data }) => !data.isHidden).map(({ id, data }) => ({ id, data }));
  const hidden = new Set(announced.filter(({ data }) => data.isHidden).map(({ id }) => id));

  return {
    topics,
    listedTopics: topics.filter(({ id }) => !hidden.has(splitLocalId(id)?.roadmap ?? '')),
    topicIndex,
    files: new Map([
      ...topicEntries.map(({ id, data }) => [`topics/${id}`, data.file] as const),
      ...roadmapEntries.map(({ id, data }) => [`roadmaps/${id}`, data.file] as const),
      ...projectEntries.map(({ id, data }) => [`projects/${id}`, data.file] as const),
    ]),
    texts,
    summaries,
    unlocked: indexUnlocked(topics, topicIndex),
    roadmaps,
    roadmapIndex: indexById(roadmaps),
    listed,
    listedIndex: indexById(listed),
    ...indexProjects(projects, topicIndex, roadmaps),
    roadmapsByTopic: indexRoadmaps(roadmaps.filter(({ data }) => !data.isHidden)),
  };
}

const indexById = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

function indexRoadmaps(roadmaps: readonly Roadmap[]): ReadonlyMap<string, readonly Roadmap[]> {
  const index = new Map<string, Roadmap[]>();
  for (const roadmap of roadmaps) {
    for (const { entry } of listEntries(roadmap)) {
      index.set(entry.topic.id, [...(index.get(entry.topic.id) ?? []), roadmap]);
    }
  }
  return index;
}
