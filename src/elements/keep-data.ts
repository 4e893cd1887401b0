import { progress } from './progress-store.ts';

/**
 * Asks the browser not to clear this site's storage when space runs low. Firefox shows a question, so it is asked
 * only where there is something to keep: at the first topic, and again at every 25th for browsers that decide by how
 * much a site is used.
 */
progress.addEventListener('set', () => {
  const count = Object.keys(progress.document.topics).length;
  if (count === 1 || count % 25 === 0) void askToPersist();
});

async function askToPersist(): Promise<void> {
  // Missing on pages without a secure origin, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage || (await storage.persisted())) return;
  await storage.persist();
}

/**
 * Whether this browser deletes what websites keep after seven days without a visit: every WebKit, unless the site was
 * put on the home screen (https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/).
 */
export function erasesStorage(): boolean {
  const isWebKit = 'GestureEvent' in window;
  return isWebKit && !matchMedia('(display-mode: standalone)').matches;
}
