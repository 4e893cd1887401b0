/** Something new, for those who have subscribed. */
export interface FeedItem {
  /** Path of the page that it is about, with the base path. */
  readonly path: string;
  readonly title: string;
  /** One or a few plain sentences. */
  readonly text: string;
  /** The day on which it happened, `2026-11-21`, as somebody wrote it down. */
  readonly day: string;
  /** Tells several items about one page apart. */
  readonly key?: string;
  /** Ids of the roadmaps whose subscribers it is for too. */
  readonly roadmaps?: readonly string[];
  readonly kind: 'roadmap' | 'guide' | 'news';
}
