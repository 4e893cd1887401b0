import type { Mark, Priority } from './types.ts';

export interface MarkLabel {
  readonly label: string;
  readonly meaning: string;
}

/** The legend, in the order in which it is shown. */
export const MARK_LABELS: Readonly<Record<Mark, MarkLabel>> = {
  recommended: { label: 'Recommended', meaning: 'What we would pick' },
  alternative: { label: 'Alternative', meaning: 'A good other choice' },
  'any-order': { label: 'Any order', meaning: 'Learn it when you need it' },
  'not-recommended': { label: 'Not to start with', meaning: 'Known and used, but not first' },
};

/** The legend of a check list. */
export const PRIORITY_LABELS: Readonly<Record<Priority, MarkLabel>> = {
  must: { label: 'Must', meaning: 'Without it, the work is not done' },
  should: { label: 'Should', meaning: 'Without it, the work is worse' },
  could: { label: 'Could', meaning: 'With it, the work is better' },
};
