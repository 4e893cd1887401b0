/** How well a learner knew an answer, as they judge it themselves. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

/** How a grade is called, and what it means. The key that gives it is its place in `GRADES`, from 1. */
export const GRADE_LABELS: Readonly<Record<Grade, { readonly label: string; readonly meaning: string }>> = {
  again: { label: 'Again', meaning: 'I did not know it' },
  hard: { label: 'Hard', meaning: 'I knew it with effort' },
  good: { label: 'Good', meaning: 'I knew it' },
  easy: { label: 'Easy', meaning: 'I knew it at once' },
};
