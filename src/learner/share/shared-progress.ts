import type { CatalogRoadmap, CatalogTopic } from '../../catalog/catalog.ts';
import { cleanLine } from '../../markup/clean-text.ts';
import { isProgressKey, pageOfKey } from '../../schemas/progress-key.ts';
import { stateOf, type ProgressDocument, type TopicState } from '../progress/document.ts';
import type { State } from '../progress/states.ts';

/** States that are worth telling; a topic that is in none of the lists was not started. */
export const SHARED_STATES = ['learning', 'done', 'skipped'] as const satisfies readonly State[];
type SharedState = (typeof SHARED_STATES)[number];

/** What one learner shows to others. */
export interface SharedProgress {
  /** As the sender typed it; empty if they did not. */
  readonly name: string;
  /** Id of the only roadmap that it is about; undefined means all. */
  readonly roadmap: string | undefined;
  /** When one of its topics last changed, in ms since 1970; 0 if there is none. */
  readonly changed: number;
  /** Ids of topics, and keys of projects and items, by state, sorted, each at most once. */
  readonly topics: Readonly<Record<SharedState, readonly string[]>>;
}

/** In code points. */
export const MAX_NAME_LENGTH = 60;

/** A name in one line, without what would break the text around it; empty if nobody could see it. */
export const cleanName = (name: string): string =>
  cleanLine(Array.from(cleanLine(name, Infinity)).slice(0, MAX_NAME_LENGTH).join(''), Infinity);

/**
 * The part of a learner's progress that is about `topics`; topics that a learner added alone are not in a catalog and
 * so never leave the device.
 */
export function shareProgress(
  stored: ProgressDocument,
  topics: readonly Pick<CatalogTopic, 'id' | 'aliases'>[],
  about: { readonly name: string; readonly roadmap: string | undefined },
): SharedProgress {
  const lists: Record<SharedState, string[]> = { learning: [], done: [], skipped: [] };
  for (const { id, aliases } of topics) {
    const state = stateOf(stored, id, aliases);
    if (state !== 'pending') lists[state].push(id);
  }
  for (const list of Object.values(lists)) list.sort();
  return {
    name: cleanName(about.name),
    roadmap: about.roadmap,
    changed: lastChange(stored, topics) ?? 0,
    topics: lists,
  };
}

/**
 * What is shared beside topics: projects and items of check lists that have a state, of a roadmap only those that
 * belong to it.
 */
export function listBeside(
  stored: ProgressDocument,
  roadmap: Pick<CatalogRoadmap, 'pages'> | undefined,
): readonly Pick<CatalogTopic, 'id' | 'aliases'>[] {
  const pages = roadmap && new Set(roadmap.pages);
  const keys = Object.keys(stored.topics).filter((key) => {
    const page = isProgressKey(key) ? pageOfKey(key) : undefined;
    return page !== undefined && (pages?.has(page) ?? true);
  });
  return keys.map((id) => ({ id, aliases: [] }));
}

/** When one of these topics last got a state that is not "not started", in ms since 1970; undefined if none has. */
export function lastChange(
  stored: ProgressDocument,
  topics: readonly Pick<CatalogTopic, 'id' | 'aliases'>[],
): number | undefined {
  const moments = topics
    .filter(({ id, aliases }) => stateOf(stored, id, aliases) !== 'pending')
    .flatMap(({ id, aliases }) => [id, ...aliases])
    .flatMap((id) => (Object.hasOwn(stored.topics, id) ? (stored.topics[id]?.changed ?? []) : []));
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.max(a, b));
}

/** What was shared as a document, so that it can be counted, compared and saved like one's own. */
export function toProgressDocument({ topics, changed }: SharedProgress): ProgressDocument {
  const entries = SHARED_STATES.flatMap((state) =>
    topics[state].map((id): readonly [string, TopicState] => [id, { state, changed }]),
  );
  return { version: 1, topics: Object.fromEntries(entries) };
}
