import { announce } from '../../browser/announce.ts';
import { startWorker } from '../../browser/start-worker.ts';

const OFFERED = 'waymark.offered';

/**
 * Starts the service worker once the page has nothing else to do, and offers a new version when it is ready.
 * A version is offered once in a tab; it takes over by itself when all tabs are closed.
 */
async function start(): Promise<void> {
  const registration = await startWorker();
  registration.active?.postMessage('tidy');
  if (registration.waiting) offer(registration.waiting);
  const watch = (): void => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && registration.active) offer(next);
    });
  };
  registration.addEventListener('updatefound', watch);
  watch();
}

function offer(next: ServiceWorker): void {
  if (sessionStorage.getItem(OFFERED) !== null) return;
  sessionStorage.setItem(OFFERED, '');
  announce('A new version is ready.', {
    label: 'Reload',
    run: () => {
      sessionStorage.removeItem(OFFERED);
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      next.postMessage('take-over');
    },
  });
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const idle = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
  // Where the browser forbids it, the site is what it was before.
  const begin = (): void => void idle(() => void start().catch(() => undefined));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
