import { listCatalogTopics, type CatalogTopic, type IndexedCatalog } from '../../catalog/catalog.ts';
import { readCardFilter, type CardFilter } from './card-filter.ts';
import { toCardOwner } from './groups.ts';

/** Which cards a learner wants to see, as the address of the page says it. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'roadmap'; readonly roadmap: string }
  | { readonly kind: 'section'; readonly roadmap: string; readonly section: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'group'; readonly group: string; readonly filter?: CardFilter };

/** What a scope means in the content of today. */
export interface Deck {
  readonly title: string;
  /** In learning order, each one once; a question group stands as one of them. */
  readonly topics: readonly CatalogTopic[];
  /** Whether asking for it means that its new cards are wanted too, even if their topic was not started. */
  readonly isChosen: boolean;
}

/** Reads `?roadmap=backend&section=internet`, `?topic=dns` or `?group=javascript`, which may have a filter; everything else means all cards. */
export function parseScope(query: URLSearchParams): Scope {
  const [topic, group, roadmap, section] = ['topic', 'group', 'roadmap', 'section'].map((name) => query.get(name));
  if (topic) return { kind: 'topic', topic };
  if (group) {
    const filter = readCardFilter(query);
    return { kind: 'group', group, ...(filter && { filter }) };
  }
  if (roadmap && section) return { kind: 'section', roadmap, section };
  return roadmap ? { kind: 'roadmap', roadmap } : { kind: 'all' };
}

/** Finds the topics of a scope, or the question group; undefined if the content has no such thing. */
export function findDeck(scope: Scope, catalog: IndexedCatalog): Deck | undefined {
  const topics = catalog.topicIndex;
  if (scope.kind === 'all') return { title: 'All cards', topics: listAllTopics(catalog), isChosen: false };
  if (scope.kind === 'group') {
    const group = catalog.groups.find(({ id }) => id === scope.group);
    return group && { title: group.title, topics: [toCardOwner(group)], isChosen: true };
  }
  if (scope.kind === 'topic') {
    const topic = topics.get(scope.topic);
    return topic && { title: topic.title, topics: [topic], isChosen: true };
  }
  const roadmap = catalog.roadmapIndex.get(scope.roadmap);
  if (!roadmap) return undefined;
  if (scope.kind === 'roadmap') {
    return { title: roadmap.title, topics: unique(listCatalogTopics(roadmap, topics)), isChosen: false };
  }
  const section = roadmap.sections.find(({ id }) => id === scope.section);
  return (
    section && {
      title: `${roadmap.briefTitle}: ${section.title}`,
      topics: unique(listCatalogTopics({ ...roadmap, sections: [section] }, topics)),
      isChosen: false,
    }
  );
}

/** All topics: those of roadmaps in learning order, then the others, then the question groups. */
function listAllTopics({ topics, topicIndex, roadmaps, groups }: IndexedCatalog): readonly CatalogTopic[] {
  const placed = roadmaps.flatMap((roadmap) => listCatalogTopics(roadmap, topicIndex));
  return [...unique([...placed, ...topics]), ...groups.map(toCardOwner)];
}

const unique = (topics: readonly CatalogTopic[]): readonly CatalogTopic[] => [...new Set(topics)];
