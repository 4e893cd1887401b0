import type { Mark } from './types.ts';

/** The legend, in the order in which it is shown. */
export const MARK_LABELS: Readonly<Record<Mark, { readonly label: string; readonly meaning: string }>> = {
  recommended: { label: 'Recommended', meaning: 'What we would pick' },
  alternative: { label: 'Alternative', meaning: 'A good other choice' },
  'any-order': { label: 'Any order', meaning: 'Learn it when you need it' },
  'not-recommended': { label: 'Not to start with', meaning: 'Known and used, but not first' },
};
