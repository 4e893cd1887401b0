import type { State } from './document.ts';

/** How a state is called, and the key that sets it. */
export const STATE_LABELS: Readonly<Record<State, { readonly label: string; readonly key: string }>> = {
  pending: { label: 'Not started', key: 'r' },
  learning: { label: 'Learning', key: 'l' },
  done: { label: 'Done', key: 'd' },
  skipped: { label: 'Skipped', key: 's' },
};
