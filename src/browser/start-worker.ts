import workerPath from '../offline/service-worker.ts?worker&url';
import { sitePath } from '../urls/paths.ts';
import { trustWorker } from './trusted-types.ts';

/** Starts the service worker, or finds the one that runs. Every visit asks the network for a new one. */
export const startWorker = async (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(trustWorker(workerPath), { scope: sitePath('/'), updateViaCache: 'none' });
