import { plural } from '../../words/plural.ts';
import { stateOf, type ProgressDocument } from './document.ts';
import type { State } from './states.ts';

/** A topic as counting needs it. */
export interface CountedTopic {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Whether it is beside the main path of its roadmap: nobody has to learn it to be done. */
  readonly isOptional?: boolean;
}

/**
 * How many topics are in each state, and how much of what counts is done. What counts is the main path without what the
 * learner skipped; a plan holds the same topics, so it is empty exactly if a roadmap is complete.
 */
export interface ProgressSummary extends Readonly<Record<State, number>> {
  /** Topics that count: those of the main path that are not skipped. */
  readonly total: number;
  /** Done ones of `total`, rounded down, so that 100 means all. */
  readonly percent: number;
  readonly isComplete: boolean;
  /** Topics beside the main path that are done all the same. */
  readonly optionalDone: number;
  /** Topics on and beside the main path that have a state. */
  readonly touched: number;
}

/** Counts the states of a list of topics, such as those of a roadmap or a section. */
export function summarizeProgress(topics: readonly CountedTopic[], stored: ProgressDocument): ProgressSummary {
  const counts: Record<State, number> = { pending: 0, learning: 0, done: 0, skipped: 0 };
  let optionalDone = 0;
  let touched = 0;
  for (const { id, aliases, isOptional = false } of topics) {
    const state = stateOf(stored, id, aliases);
    if (state !== 'pending') touched += 1;
    if (!isOptional) counts[state] += 1;
    else if (state === 'done') optionalDone += 1;
  }
  const { done } = counts;
  const total = counts.pending + counts.learning + done;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  return { ...counts, total, percent, isComplete: total > 0 && done === total, optionalDone, touched };
}

/** Whether any of the topics was touched. */
export const hasProgress = ({ touched }: ProgressSummary): boolean => touched > 0;

/** `12 of 164 done (7%), 3 skipped`; what is zero is left out, but for the first part. */
export function formatProgress({ done, total, percent, learning, skipped, optionalDone }: ProgressSummary): string {
  return [
    `${done} of ${total} done${done > 0 ? ` (${percent}%)` : ''}`,
    ...(learning > 0 ? [`${learning} in progress`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(optionalDone > 0 ? [`${plural(optionalDone, 'alternative')} done`] : []),
  ].join(', ');
}

/** Stands before a topic that is beside the main path. */
const OPTIONAL = '~';

/** Writes topics into one attribute: `dns|domain-name-system ~go`, ids with their aliases. */
export const writeCounted = (topics: readonly CountedTopic[]): string =>
  topics
    .map(({ id, aliases, isOptional = false }) => (isOptional ? OPTIONAL : '') + [id, ...aliases].join('|'))
    .join(' ');

/** Reads what `writeCounted` wrote. */
export const readCounted = (text: string): readonly CountedTopic[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const isOptional = entry.startsWith(OPTIONAL);
      const [id = '', ...aliases] = entry.slice(isOptional ? OPTIONAL.length : 0).split('|');
      return { id, aliases, ...(isOptional && { isOptional }) };
    });

/** A section by the number of its topics, for which the list of all topics is cut into pieces. */
export interface CountedSection {
  readonly id: string;
  readonly size: number;
}

/** Writes sections into one attribute: `internet:12 operating-system:9`. */
export const writeSections = (sections: readonly CountedSection[]): string =>
  sections.map(({ id, size }) => `${id}:${size}`).join(' ');

/** Cuts the topics of a roadmap, in learning order, into its sections. `text` is what `writeSections` wrote. */
export function cutSections<T extends CountedTopic>(
  topics: readonly T[],
  text: string,
): ReadonlyMap<string, readonly T[]> {
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
