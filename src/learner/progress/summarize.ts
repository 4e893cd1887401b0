import { stateOf, type ProgressDocument } from './document.ts';
import type { State } from './states.ts';

/** A topic as counting needs it. */
export interface CountedTopic {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** How many topics are in each state. `percent` counts done ones only, rounded down, so that 100 means all. */
export interface ProgressSummary extends Readonly<Record<State, number>> {
  readonly total: number;
  readonly percent: number;
}

/** Counts the states of a list of topics, such as those of a roadmap or a section. */
export function summarizeProgress(topics: readonly CountedTopic[], stored: ProgressDocument): ProgressSummary {
  const counts: Record<State, number> = { pending: 0, learning: 0, done: 0, skipped: 0 };
  for (const { id, aliases } of topics) counts[stateOf(stored, id, aliases)] += 1;
  const total = topics.length;
  return { ...counts, total, percent: total === 0 ? 0 : Math.floor((counts.done / total) * 100) };
}

/** Whether any of the topics was touched. */
export const hasProgress = ({ pending, total }: ProgressSummary): boolean => pending < total;

/** `12 of 181 done (6%), 3 skipped`; what is zero is left out, but for the first part. */
export function formatProgress({ done, total, percent, learning, skipped }: ProgressSummary): string {
  return [
    `${done} of ${total} done${done > 0 ? ` (${percent}%)` : ''}`,
    ...(learning > 0 ? [`${learning} in progress`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}

/** Writes topics into one attribute: `dns|domain-name-system tcp`, ids with their aliases. */
export const writeCounted = (topics: readonly CountedTopic[]): string =>
  topics.map(({ id, aliases }) => [id, ...aliases].join('|')).join(' ');

/** Reads what `writeCounted` wrote. */
export const readCounted = (text: string): readonly CountedTopic[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((entry) => entry.split('|'))
    .map(([id = '', ...aliases]) => ({ id, aliases }));

/** A section by the number of its topics, for which the list of all topics is cut into pieces. */
export interface CountedSection {
  readonly id: string;
  readonly size: number;
}

/** Writes sections into one attribute: `internet:12 operating-system:9`. */
export const writeSections = (sections: readonly CountedSection[]): string =>
  sections.map(({ id, size }) => `${id}:${size}`).join(' ');

/** Cuts the topics of a roadmap, in learning order, into its sections. `text` is what `writeSections` wrote. */
export function cutSections(
  topics: readonly CountedTopic[],
  text: string,
): ReadonlyMap<string, readonly CountedTopic[]> {
  let start = 0;
  return new Map(
    text
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const [id = '', size] = part.split(':');
        const cut = topics.slice(start, start + Number(size));
        start += cut.length;
        return [id, cut];
      }),
  );
}
