import type { SearchDocument } from './document.ts';

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

type GuideLine = readonly [id: string, title: string, description: string];

/** The anchor of the self-check on the page of a topic. */
const SELF_CHECK = 'self-check';

/** All documents of an index: pages first, because they are to be found first while the rest is still being read. */
export function listDocuments({ roadmaps, topics, guides, groups = [] }: SearchIndex): readonly SearchDocument[] {
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
    ...guides.map(([id, title, description]): SearchDocument => ({
      kind: 'guide',
      id,
      title,
      aliases: [],
      summary: description,
      place: '',
    })),
    ...groups.map(([id, title, description]): SearchDocument => ({
      kind: 'group',
      id,
      title,
      aliases: [],
      summary: description,
      place: '',
    })),
    ...topics.map(([id, title, aliases, facts, summary, listedBy]): SearchDocument => ({
      kind: 'topic',
      id,
      title,
      aliases: [id, ...aliases],
      summary,
      place: [capitalize(facts), ...listedBy.flatMap((position) => roadmaps[position]?.[2] ?? [])].join(', '),
      roadmaps: listPages(listedBy),
    })),
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

const askAbout = (id: string, question: string, place: string) => ({
  id,
  title: question,
  aliases: [],
  summary: '',
  place,
});

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
