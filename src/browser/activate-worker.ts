import { startWorker } from './start-worker.ts';

/**
 * Waits until a service worker serves the site; without one, nothing saved would ever be shown.
 * @throws Error if the browser refuses or the worker cannot get its files.
 */
export async function activateWorker(): Promise<ServiceWorker> {
  const { active, waiting, installing } = await startWorker();
  const worker = active ?? waiting ?? installing;
  if (!worker) throw new Error('The browser started no service worker.');
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error('The service worker could not be installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
