/** A page of a learner's own things. */
interface LearningPage {
  readonly path: string;
  /** What its tab says. */
  readonly label: string;
  /** What its tab counts: flash cards that are due, or topics of the plan in this week. */
  readonly count?: 'cards' | 'week';
}

/** The tabs of "My learning". The first one is where its link in the header leads. */
export const LEARNING_PAGES: readonly LearningPage[] = [
  { path: '/progress', label: 'Progress' },
  { path: '/plan', label: 'Plan', count: 'week' },
  { path: '/review', label: 'Review', count: 'cards' },
  { path: '/my', label: 'Notes' },
  { path: '/versions', label: 'Versions' },
];
