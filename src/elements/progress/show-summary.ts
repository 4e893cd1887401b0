import type { ProgressSummary } from '../../learner/progress/summarize.ts';

/** Writes a summary into the bar (`.progress-bar`) and the text (`[data-text]`) inside `root`. */
export function showSummary(root: HTMLElement, summary: ProgressSummary, text: string): void {
  const bar = root.querySelector<HTMLElement>('.progress-bar');
  const line = root.querySelector('[data-text]');
  if (line) line.textContent = text;
  for (const state of ['done', 'learning', 'skipped'] as const)
    bar?.style.setProperty(`--${state}`, String(summary[state]));
  bar?.style.setProperty('--total', String(Math.max(1, summary.total + summary.skipped)));
}
