import type { Reason } from './plan-steps.ts';

/** The first words of a reason; for a topic that others need, its `sentence` comes after them. */
export function introduceReason(reason: Reason): string {
  if (reason.kind === 'chosen') return 'A goal of yours.';
  if (reason.kind === 'part') return `Part of ${reason.roadmap.briefTitle}, section ${reason.section.title}.`;
  return `Needed for ${reason.by.title}:`;
}

/** A whole reason, as Markdown if its sentence is. */
export const writeReason = (reason: Reason): string =>
  reason.kind === 'needed' ? `${introduceReason(reason)} ${reason.sentence}` : introduceReason(reason);
