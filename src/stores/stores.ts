import { forgetType, readOrEmpty, type AnyFormat } from '../learner/backup/any-format.ts';
import type { LocalStore, StorageProblem } from '../learner/storage/local-store.ts';
import { mine } from './mine-store.ts';
import { plan } from './plan-store.ts';
import { progress } from './progress-store.ts';
import { review } from './review-store.ts';
import { settings } from './settings-store.ts';
import { versions } from './versions-store.ts';
import { visits } from './visits-store.ts';

/** A store whose type of document is forgotten, so that all of them can be saved, joined and deleted alike. */
export interface AnyStore {
  readonly format: AnyFormat;
  readonly events: EventTarget;
  readonly document: () => unknown;
  readonly problem: () => StorageProblem | undefined;
  /** Joins a document into what is stored at that moment. */
  readonly merge: (incoming: unknown) => void;
  /** Puts a document in place of what is stored; see `LocalStore.replace`. */
  readonly replace: (replacement: unknown) => void;
  readonly refresh: () => void;
  readonly readText: () => string | null;
}

/** Every document that a backup holds has its store here; see backup/formats.ts. */
export const STORES: readonly AnyStore[] = [
  forgetDocument(progress),
  forgetDocument(mine),
  forgetDocument(plan),
  forgetDocument(review),
  forgetDocument(versions),
  forgetDocument(visits),
  forgetDocument(settings),
];

export const storeOf = (name: string): AnyStore | undefined => STORES.find(({ format }) => format.name === name);

function forgetDocument<T>(store: LocalStore<T>): AnyStore {
  const { format } = store;
  return {
    format: forgetType(format),
    events: store,
    document: () => store.document,
    problem: () => store.problem,
    merge: (incoming) => store.update((stored) => format.merge(stored, readOrEmpty(format, incoming))),
    replace: (replacement) => store.replace(readOrEmpty(format, replacement)),
    refresh: () => store.refresh(),
    readText: () => store.readText(),
  };
}
