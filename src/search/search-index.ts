import type { Kind, SearchDocument } from './document.ts';

/**
 * `/search-index.json`: everything that can be found, without answers and texts.
 * It is made of tuples, because every visitor who searches loads it.
 */
export interface SearchIndex {
  readonly roadmaps: readonly RoadmapLine[];
  readonly topics: readonly TopicLine[];
  readonly guides: readonly GuideLine[];
  /** Absent in an index that a browser kept from before there were any. */
  readonly groups?: readonly GroupLine[];
  /** Absent like groups, as are lists and videos. */
  readonly projects?: readonly ProjectLine[];
  readonly lists?: readonly ListLine[];
  readonly videos?: readonly VideoLine[];
}

type RoadmapLine = readonly [
  id: string,
  title: string,
  briefTitle: string,
  description: string,
  faqs: readonly (readonly [question: string, anchor: string])[],
  /** 1 if its topics have pages inside it. */
  hasTopics: 0 | 1,
];

type TopicLine = readonly [
  id: string,
  title: string,
  aliases: readonly string[],
  /** `intermediate`, or of a draft `draft` and the level that it may have. */
  facts: string,
  summary: string,
  /** Positions of the roadmaps that list it. */
  roadmaps: readonly number[],
  /** The self-check questions as plain text. */
  questions: readonly string[],
];

/** A question group with its questions: plain text, and the anchor of the answer. */
type GroupLine = readonly [
  id: string,
  title: string,
  description: string,
  questions: readonly (readonly [question: string, anchor: string])[],
];

type ProjectLine = readonly [
  id: string,
  title: string,
  description: string,
  /** `intermediate, 4–10 hours`. */
  facts: string,
];

/** A check list with its items. */
type ListLine = readonly [
  id: string,
  title: string,
  description: string,
  items: readonly (readonly [title: string, id: string])[],
];

type VideoLine = readonly [
  id: string,
  title: string,
  /** `Ada Lovelace, 45 min`. */
  facts: string,
  /** Titles of the topics that it is about. */
  topics: readonly string[],
];

type GuideLine = readonly [id: string, title: string, description: string];

/** The anchor of the self-check on the page of a topic. */
const SELF_CHECK = 'self-check';

/** All documents of an index: pages first, because they are to be found first while the rest is still being read. */
export function listDocuments(index: SearchIndex): readonly SearchDocument[] {
  const { roadmaps, topics, guides, groups = [], projects = [], lists = [], videos = [] } = index;
  const listPages = (listedBy: readonly number[]) =>
    listedBy.flatMap((position) => {
      const [id, , , , , hasTopics] = roadmaps[position] ?? [];
      return id !== undefined && hasTopics === 1 ? [id] : [];
    });
  return [
    ...roadmaps.map(([id, title, briefTitle, description]): SearchDocument => ({
      kind: 'roadmap',
      id,
      title,
      aliases: [briefTitle, id],
      summary: description,
      place: '',
    })),
    ...guides.map(([id, title, description]) => describePage('guide', id, title, description)),
    ...projects.map(([id, title, description, facts]) =>
      describePage('project', id, title, description, capitalize(facts)),
    ),
    ...lists.map(([id, title, description]) => describePage('best-practice', id, title, description)),
    ...groups.map(([id, title, description]) => describePage('group', id, title, description)),
    ...topics.map(([id, title, aliases, facts, summary, listedBy]): SearchDocument => ({
      kind: 'topic',
      id,
      title,
      aliases: [id, ...aliases],
      summary,
      place: [capitalize(facts), ...listedBy.flatMap((position) => roadmaps[position]?.[2] ?? [])].join(', '),
      roadmaps: listPages(listedBy),
    })),
    ...videos.map(([id, title, facts, about]) =>
      describePage('video', id, title, about.length === 0 ? '' : `On ${about.join(', ')}`, facts),
    ),
    ...lists.flatMap(([id, title, , items]) =>
      items.map(([order, anchor]): SearchDocument => ({ ...askAbout(id, order, title), kind: 'item', anchor })),
    ),
    ...roadmaps.flatMap(([id, title, , , faqs]) =>
      faqs.map(([question, anchor]): SearchDocument => ({ ...askAbout(id, question, title), kind: 'faq', anchor })),
    ),
    ...groups.flatMap(([id, title, , questions]) =>
      questions.map(([question, anchor]): SearchDocument => ({
        ...askAbout(id, question, title),
        kind: 'interview',
        anchor,
      })),
    ),
    ...topics.flatMap(([id, title, , , , listedBy, questions]) =>
      questions.map((question): SearchDocument => ({
        ...askAbout(id, question, title),
        kind: 'question',
        roadmaps: listPages(listedBy),
        anchor: SELF_CHECK,
      })),
    ),
  ];
}

const describePage = (kind: Kind, id: string, title: string, summary: string, place = ''): SearchDocument => ({
  kind,
  id,
  title,
  aliases: [],
  summary,
  place,
});

const askAbout = (id: string, question: string, place: string) => ({
  id,
  title: question,
  aliases: [],
  summary: '',
  place,
});

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
