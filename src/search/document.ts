/** What can be found, in the order in which equal results stand. */
export const KINDS = [
  'roadmap',
  'topic',
  'guide',
  'project',
  'best-practice',
  'group',
  'video',
  'item',
  'faq',
  'interview',
  'question',
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: Kind;
  /**
   * Id of the page: a topic for `topic` and `question`, a roadmap for `roadmap` and `faq`, a group of questions for `group`
   * and `interview`, a check list for `best-practice` and `item`, a project or a video for these; of a guide, its path.
   */
  readonly id: string;
  /** The title, or the question as plain text. */
  readonly title: string;
  /** Other names. */
  readonly aliases: readonly string[];
  /** One sentence that says what it is; empty for questions. */
  readonly summary: string;
  /** Where it belongs: `Intermediate, Backend` for a topic, the topic's title for its questions. */
  readonly place: string;
  /** Ids of the roadmaps in which a topic, or the topic of a question, has a page of its own. */
  readonly roadmaps?: readonly string[];
  /** The id of the part of the page that holds it, or of the item; absent if it is the page itself. */
  readonly anchor?: string;
}

/** Whether it is a part of a page, such as a question with its answer, rather than something with a title of its own. */
export const isPart = ({ kind }: SearchDocument): boolean =>
  kind === 'item' || kind === 'faq' || kind === 'interview' || kind === 'question';
