import type { CSSProperties } from 'react';

import type { ProgressSummary } from '../../learner/progress/summarize.ts';

interface Props {
  summary: ProgressSummary;
}

/** The parts of a list of topics that are done, in progress and skipped. The text beside it says the same. */
export function ProgressBar({ summary: { done, learning, skipped, total } }: Props) {
  const parts = {
    '--done': done,
    '--learning': learning,
    '--skipped': skipped,
    '--total': Math.max(1, total + skipped),
  };
  // React's types know no custom properties.
  return <span className="progress-bar" style={parts as CSSProperties} aria-hidden="true" />;
}
