/** What can be found, in the order in which equal results stand. */
export const KINDS = ['roadmap', 'topic', 'guide', 'group', 'faq', 'interview', 'question'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: Kind;
  /**
   * Id of the page: a topic for `topic` and `question`, a roadmap for `roadmap` and `faq`, a group of questions for `group`
   * and `interview`; of a guide, its path.
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
  /** The id of the part of the page that holds it; absent if it is the page itself. */
  readonly anchor?: string;
}

/** Whether it is a question with an answer rather than a page with a title. */
export const isQuestion = ({ kind }: SearchDocument): boolean =>
  kind === 'faq' || kind === 'interview' || kind === 'question';
