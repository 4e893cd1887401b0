import { watch } from 'node:fs';
import { join } from 'node:path';

/** How long files have to be quiet; editors write a file in several steps. */
const QUIET = 50;

/**
 * Runs something now and after each change of a file below `content/`, one run at a time. What happens during a run
 * starts another one after it.
 * @param signal Ends the watching.
 * @returns Once the watching has ended.
 * @throws if the folder cannot be watched.
 */
export async function watchContent(root: string, run: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStale = false;
  const start = (): void => {
    if (running !== undefined) {
      isStale = true;
      return;
    }
    running = run().finally(() => {
      running = undefined;
      if (isStale && signal?.aborted !== true) {
        isStale = false;
        start();
      }
    });
    running.catch((error: unknown) => watcher.emit('error', error));
  };
  const watcher = watch(join(root, 'content'), { recursive: true, ...(signal && { signal }) });
  watcher.on('change', () => {
    clearTimeout(timer);
    timer = setTimeout(start, QUIET);
  });
  start();
  await new Promise<void>((resolve, reject) => {
    watcher.on('close', resolve);
    watcher.on('error', reject);
  });
  clearTimeout(timer);
  watcher.close();
}
