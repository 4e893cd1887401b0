import type { ProgressSummary } from '../progress/summarize.ts';

interface Props {
  summary: ProgressSummary;
}

const SHOWN = ['done', 'learning', 'skipped'] as const;

/** The parts of a list of topics that are done, in progress and skipped. The text beside it says the same. */
export function ProgressBar({ summary }: Props) {
  return (
    <div className="progress-bar" aria-hidden="true">
      {SHOWN.map((state) => (
        <span key={state} data-state={state} style={{ flexGrow: summary[state] }} />
      ))}
      <span style={{ flexGrow: summary.pending }} />
    </div>
  );
}
