import { STORES } from './stores.ts';

/** All that this site keeps in the storage of the browser has a key that begins like this. */
const PREFIX = 'waymark.';

/**
 * Deletes everything that this site keeps of a visitor, in all tabs, and answers with what brings it back.
 * Documents without a store on this page go too.
 */
export function deleteEverything(): () => void {
  const texts = readTexts();
  const documents = STORES.map((store) => [store, store.document()] as const);
  // First through the stores, which may hold changes that storage did not take.
  for (const store of STORES) store.replace(store.format.empty);
  for (const key of readTexts().keys()) localStorage.removeItem(key);
  for (const store of STORES) store.refresh();
  return () => {
    // Another tab may have gone on; that is not to be lost for what comes back.
    const since = STORES.map((store) => [store, store.document()] as const);
    for (const [key, text] of texts) localStorage.setItem(key, text);
    for (const [store, stored] of [...documents, ...since]) {
      store.refresh();
      store.merge(stored);
    }
  };
}

/** The stored texts by key; none where storage is blocked. */
function readTexts(): ReadonlyMap<string, string> {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return new Map(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
  } catch {
    return new Map();
  }
}
