import { useSyncExternalStore } from 'react';

import type { LocalStore } from '../../learner/storage/local-store.ts';

/** The document of a store, in this tab and as other tabs change it. */
export function useDocument<T>(store: LocalStore<T>): T {
  return useSyncExternalStore(
    (listen) => {
      store.addEventListener('change', listen);
      return () => store.removeEventListener('change', listen);
    },
    () => store.document,
  );
}
