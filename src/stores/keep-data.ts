import { progress } from './progress-store.ts';

/** After how many more topics a browser is asked again that decides by how much a site is used. */
const STEP = 25;

const countTopics = (): number => Object.keys(progress.document.topics).length;

/** At how many topics the browser was asked last; it is asked from the first on. */
let asked = countTopics() > 0 ? Math.floor(countTopics() / STEP) * STEP : -STEP;

/**
 * Asks the browser not to clear this site's storage when space runs low. Firefox shows a question, so it is asked
 * only where there is something to keep: at the first topic, and again after every 25, be they set one by one or many
 * at once.
 */
progress.addEventListener('set', () => {
  const count = countTopics();
  if (count < asked + STEP) return;
  asked = Math.floor(count / STEP) * STEP;
  void askToPersist();
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
