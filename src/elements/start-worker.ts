import workerPath from '../offline/service-worker.ts?worker&url';
import { sitePath } from '../site/paths.ts';

/** Starts the service worker, or finds the one that runs. Every visit asks the network for a new one. */
export const startWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(workerPath, { scope: sitePath('/'), updateViaCache: 'none' });
