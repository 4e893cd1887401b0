import { entryTitle } from '../roadmap/entry-title.ts';
import { listEntries, type PlacedEntry } from '../roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { topicPath, topicPathIn } from '../urls/paths.ts';

/** A link to a topic with the reason for the edge between it and the topic of the page. */
export interface TopicEdge {
  readonly topic: Topic;
  readonly reason: string;
  readonly href: string;
}

export interface TopicLink {
  readonly title: string;
  readonly href: string;
}

/** Everything that a topic page shows besides its text. */
export interface TopicPageData {
  readonly topic: Topic;
  /** The roadmap that the page belongs to; absent for `/topics/<id>`. */
  readonly roadmap?: Roadmap;
  readonly placed?: PlacedEntry;
  /** Path of the source file, for the edit link. */
  readonly file: string;
  readonly canonicalPath: string;
  readonly requires: readonly TopicEdge[];
  readonly unlocks: readonly TopicEdge[];
  readonly previous?: TopicLink;
  readonly next?: TopicLink;
  /** Other roadmaps that list this topic. */
  readonly otherRoadmaps: readonly Roadmap[];
}

/** Data of `/topics/<id>`. */
export function describeTopic(topic: Topic, catalog: SiteCatalog): TopicPageData {
  return describe(topic, catalog, new Map());
}

/** Data of `/<roadmap>/<topic>` for all topics of one roadmap, in learning order. */
export function describeRoadmapTopics(roadmap: Roadmap, catalog: SiteCatalog): readonly TopicPageData[] {
  const placedEntries = listEntries(roadmap);
  const positions = new Map(placedEntries.map(({ entry }, position) => [entry.topic.id, position]));
  const linkTo = (placed: PlacedEntry | undefined): TopicLink | undefined =>
    placed && { title: entryTitle(placed.entry), href: topicPathIn(placed.entry.topic.id, roadmap) };
  return placedEntries.map((placed, position) => {
    const previous = position > 0 ? linkTo(placedEntries[position - 1]) : undefined;
    const next = linkTo(placedEntries[position + 1]);
    return {
      ...describe(placed.entry.topic, catalog, positions, roadmap),
      placed,
      ...(previous && { previous }),
      ...(next && { next }),
    };
  });
}

/**
 * Where a topic stands, for the line above its title: `Keep data / Tables`. A topic that is a section would repeat its
 * own title there, and has the roadmap instead.
 */
export function describePlace({ entry: { topic }, section, group }: PlacedEntry, { data }: Roadmap): string {
  const parts = [section.title, group?.title].filter((title) => title !== undefined && title !== topic.title);
  return parts.length > 0 ? parts.join(' / ') : data.briefTitle;
}

function describe(
  topic: Topic,
  catalog: SiteCatalog,
  /** Places of topics in the roadmap, if there is one. */
  positions: ReadonlyMap<string, number>,
  roadmap?: Roadmap,
): TopicPageData {
  // A neighbor that the roadmap lists too stays inside the roadmap; others lead to their own page.
  const toEdge = (neighbor: Topic, reason: string): TopicEdge => ({
    topic: neighbor,
    reason,
    href: topicPathIn(neighbor.id, positions.has(neighbor.id) ? roadmap : undefined),
  });
  // In learning order, and what the roadmap does not list at the end.
  const positionOf = (edge: TopicEdge) => positions.get(edge.topic.id) ?? positions.size;
  return {
    topic,
    ...(roadmap && { roadmap }),
    file: catalog.files.get(`topics/${topic.id}`) ?? '',
    canonicalPath: topicPath(topic.id),
    requires: topic.requires.flatMap((requirement) => {
      const required = catalog.topicIndex.get(requirement.topic);
      return required ? [toEdge(required, requirement.reason)] : [];
    }),
    unlocks: (catalog.unlocked.get(topic.id) ?? [])
      // What is local to one roadmap means nothing on the pages of others.
      .filter(({ topic: { id } }) => [undefined, roadmap?.id].includes(splitLocalId(id)?.roadmap))
      .map(({ topic: later, reason }) => toEdge(later, reason))
      .sort((a, b) => positionOf(a) - positionOf(b)),
    otherRoadmaps: (catalog.roadmapsByTopic.get(topic.id) ?? []).filter(({ id }) => id !== roadmap?.id),
  };
}
