import type { Catalog, CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import type { CountedTopic } from '../progress/summarize.ts';
import type { MineDocument } from './document.ts';
import { listLinks, mineOf, sectionKey, type ListedLink } from './lookup.ts';

/** What a learner added to one topic, with its title. */
export interface ListedTopic {
  readonly topic: CountedTopic;
  readonly title: string;
  /** Whether the topic is part of the site; one that left it keeps what was added. */
  readonly isKnown: boolean;
  /** Empty without a note. */
  readonly note: string;
  readonly links: readonly ListedLink[];
  readonly isBookmarked: boolean;
  readonly isHidden: boolean;
}

/** A section that a learner hid. */
export interface ListedSection {
  readonly key: string;
  readonly roadmap: string;
  readonly section: string;
  readonly roadmapTitle: string;
  readonly title: string;
  readonly isKnown: boolean;
}

/** All topics to which the learner added something, sorted by title; former ids count for the topic of today. */
export function listMineTopics(stored: MineDocument, { topicIndex }: IndexedCatalog): readonly ListedTopic[] {
  const found = new Map<string, CatalogTopic | undefined>(
    Object.keys(stored.topics).map((id) => {
      const topic = topicIndex.get(id);
      return [topic?.id ?? id, topic];
    }),
  );
  return [...found]
    .map(([id, topic]) => listTopic(stored, { id, aliases: topic?.aliases ?? [] }, topic))
    .filter(({ note, links, isBookmarked, isHidden }) => note !== '' || links.length > 0 || isBookmarked || isHidden)
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function listTopic(stored: MineDocument, topic: CountedTopic, known: CatalogTopic | undefined): ListedTopic {
  const own = mineOf(stored, topic);
  return {
    topic: { id: topic.id, aliases: topic.aliases },
    title: known?.title ?? topic.id,
    isKnown: known !== undefined,
    note: own.note?.text ?? '',
    links: listLinks(own),
    isBookmarked: own.bookmark?.isOn === true,
    isHidden: own.hidden?.isOn === true,
  };
}

/** The hidden sections, in the order of the roadmaps; those that left the site come last. */
export function listHiddenSections({ sections }: MineDocument, { roadmaps }: Catalog): readonly ListedSection[] {
  const hidden = new Set(Object.entries(sections).flatMap(([key, entry]) => (entry.hidden.isOn ? [key] : [])));
  const known = roadmaps.flatMap(({ id, briefTitle, sections: all }) =>
    all.map((section) => ({
      key: sectionKey(id, section.id),
      roadmap: id,
      section: section.id,
      roadmapTitle: briefTitle,
      title: section.title,
      isKnown: true,
    })),
  );
  const knownKeys = new Set(known.map(({ key }) => key));
  const gone = [...hidden]
    .filter((key) => !knownKeys.has(key))
    .map((key) => {
      const [roadmap = '', section = ''] = key.split('/');
      return { key, roadmap, section, roadmapTitle: roadmap, title: section, isKnown: false };
    });
  return [...known.filter(({ key }) => hidden.has(key)), ...gone];
}

/** The topics whose title, note or links contain every word of `query`; letter case does not count. */
export function filterMine(topics: readonly ListedTopic[], query: string): readonly ListedTopic[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return topics.filter(({ title, note, links }) => {
    const text = [title, note, ...links.flatMap((link) => [link.title, link.address])].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
