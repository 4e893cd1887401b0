/** What a learner can say about a topic. `pending` is kept too: it is how one device tells another of a reset. */
export const STATES = ['pending', 'learning', 'done', 'skipped'] as const;
export type State = (typeof STATES)[number];

/** The state of one topic and when it was set, in milliseconds since 1970. */
export interface TopicState {
  readonly state: State;
  readonly changed: number;
}

/**
 * What is stored in the browser under the key `waymark.progress`, as JSON.
 *
 * - Keyed by topic id, so a topic that is done counts in every roadmap that lists it.
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

/** `unreadable`: not JSON or not our shape. `newer`: written by a later version of the site. Never overwrite either. */
export type ParsedProgress =
  | { readonly kind: 'ok'; readonly document: ProgressDocument }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'newer' };

/** Reads a stored document. Single broken entries are left out, because the rest is still worth having. */
export function parseProgress(text: string): ParsedProgress {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  if (!isRecord(value) || typeof value['version'] !== 'number' || !isRecord(value['topics'])) {
    return { kind: 'unreadable' };
  }
  if (value['version'] > PROGRESS_VERSION) return { kind: 'newer' };
  const topics = Object.entries(value['topics']).filter((entry): entry is [string, TopicState] =>
    isTopicState(entry[1]),
  );
  return { kind: 'ok', document: { ...value, version: PROGRESS_VERSION, topics: Object.fromEntries(topics) } };
}

/** A new document in which `topic` has `state` since `now`, in milliseconds since 1970. */
export function setState(document: ProgressDocument, topic: string, state: State, now: number): ProgressDocument {
  const topics = new Map(Object.entries(document.topics)).set(topic, { state, changed: now });
  return { ...document, topics: Object.fromEntries(topics) };
}

/** The state of a topic, looked up under its id and its former ids; the newest change counts. */
export function stateOf(document: ProgressDocument, topic: string, aliases: readonly string[] = []): State {
  const entries = [topic, ...aliases].flatMap((id) =>
    Object.hasOwn(document.topics, id) ? [document.topics[id]] : [],
  );
  const newest = entries.reduce(
    (best, entry) => (best === undefined || (entry !== undefined && entry.changed > best.changed) ? entry : best),
    undefined,
  );
  return newest?.state ?? 'pending';
}

/**
 * Joins two documents: for each topic the newest change counts. Of two changes at the same moment the further state
 * counts, so that the order of the arguments does not matter and merging twice changes nothing.
 */
export function mergeProgress(first: ProgressDocument, second: ProgressDocument): ProgressDocument {
  // A map, because an object would take the id "__proto__" for something else.
  const topics = new Map(Object.entries(first.topics));
  for (const [id, entry] of Object.entries(second.topics)) {
    const known = topics.get(id);
    if (known === undefined || isNewer(entry, known)) topics.set(id, entry);
  }
  return { ...second, ...first, topics: Object.fromEntries(topics) };
}

function isNewer(entry: TopicState, known: TopicState): boolean {
  if (entry.changed !== known.changed) return entry.changed > known.changed;
  return STATES.indexOf(entry.state) > STATES.indexOf(known.state);
}

function isTopicState(value: unknown): value is TopicState {
  return (
    isRecord(value) &&
    STATES.some((state) => state === value['state']) &&
    typeof value['changed'] === 'number' &&
    Number.isFinite(value['changed'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
