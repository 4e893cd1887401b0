/** What a learner can say about a topic. `pending` is kept too: it is how one device tells another of a reset. */
export const STATES = ['pending', 'learning', 'done', 'skipped'] as const;
export type State = (typeof STATES)[number];

/** How a state is called, and the key that sets it. */
export const STATE_LABELS: Readonly<Record<State, { readonly label: string; readonly key: string }>> = {
  pending: { label: 'Not started', key: 'r' },
  learning: { label: 'Learning', key: 'l' },
  done: { label: 'Done', key: 'd' },
  skipped: { label: 'Skipped', key: 's' },
};
