import {
  isMoment,
  isRecord,
  mergeEntries,
  momentAfter,
  readEntries,
  type DocumentFormat,
} from '../storage/document-format.ts';
import { countKeys } from './count-keys.ts';
import { STATE_LABELS, STATES, type State } from './states.ts';

/** The state of one topic and when it was set, in milliseconds since 1970. */
export interface TopicState {
  readonly state: State;
  readonly changed: number;
}

/**
 * What is stored in the browser under the key `waymark.progress`, as JSON.
 *
 * - Keyed by topic id, so a topic that is done counts in every roadmap that lists it.
 * - Projects and items of check lists stand beside topics under keys that no topic has; see `isProgressKey`. They count
 *   in no roadmap.
 * - A topic that was never touched has no entry. One that left the site keeps its entry: it may come back, and other
 *   roadmaps may still list it. A renamed topic keeps its old id as an alias; `stateOf` looks under both.
 * - Fields that this version does not know are kept as they are, so that an older tab destroys nothing.
 * - `version` is raised only if an older reader would misread the document; it then leaves it alone.
 */
export interface ProgressDocument {
  readonly version: typeof PROGRESS_VERSION;
  readonly topics: Readonly<Record<string, TopicState>>;
}

export const PROGRESS_VERSION = 1;

export const EMPTY_PROGRESS: ProgressDocument = { version: PROGRESS_VERSION, topics: {} };

/**
 * A new document in which `topic` has `state` since `now`, in milliseconds since 1970; what it had before, also under
 * its former ids, counts as older.
 */
export function setState(
  stored: ProgressDocument,
  topic: string,
  state: State,
  now: number,
  aliases: readonly string[] = [],
): ProgressDocument {
  const changed = momentAfter(now, newestEntry(stored, topic, aliases));
  const topics = new Map(Object.entries(stored.topics)).set(topic, { state, changed });
  return { ...stored, topics: Object.fromEntries(topics) };
}

/** The state of a topic, looked up under its id and its former ids; the newest change counts. */
export function stateOf(stored: ProgressDocument, topic: string, aliases: readonly string[] = []): State {
  return newestEntry(stored, topic, aliases)?.state ?? 'pending';
}

function newestEntry({ topics }: ProgressDocument, topic: string, aliases: readonly string[]): TopicState | undefined {
  return [topic, ...aliases]
    .flatMap((id) => (Object.hasOwn(topics, id) ? [topics[id]] : []))
    .reduce(
      (best, entry) => (best === undefined || (entry !== undefined && entry.changed > best.changed) ? entry : best),
      undefined,
    );
}

/**
 * Joins two documents: for each topic the newest change counts. Of two changes at the same moment the further state
 * counts, so that the order of the arguments does not matter and merging twice changes nothing.
 */
export function mergeProgress(first: ProgressDocument, second: ProgressDocument): ProgressDocument {
  const topics = mergeEntries(first.topics, second.topics, (a, b) => (isNewer(b, a) ? b : a));
  return { ...second, ...first, topics };
}

function isNewer(entry: TopicState, known: TopicState): boolean {
  if (entry.changed !== known.changed) return entry.changed > known.changed;
  return STATES.indexOf(entry.state) > STATES.indexOf(known.state);
}

function isTopicState(value: unknown): value is TopicState {
  return isRecord(value) && STATES.some((state) => state === value['state']) && isMoment(value['changed']);
}

function describeChanges(before: ProgressDocument, after: ProgressDocument): readonly string[] {
  const changed = Object.keys(after.topics).filter((topic) => stateOf(before, topic) !== stateOf(after, topic));
  return STATES.flatMap((state) => {
    const keys = changed.filter((topic) => stateOf(after, topic) === state);
    return countKeys(keys, ['becomes', 'become']).map((count) => `${count} "${STATE_LABELS[state].label}"`);
  });
}

export const PROGRESS_FORMAT: DocumentFormat<ProgressDocument> = {
  name: 'progress',
  version: PROGRESS_VERSION,
  empty: EMPTY_PROGRESS,
  read: (value) =>
    isRecord(value['topics'])
      ? { ...value, version: PROGRESS_VERSION, topics: readEntries(value['topics'], isTopicState) }
      : undefined,
  merge: mergeProgress,
  describeChanges,
};
