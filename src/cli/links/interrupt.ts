/** Lets somebody end long work early, by Ctrl+C or by a signal of the system, without losing what is done. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives the keys back. */
  readonly close: () => void;
}

/** Waits for the first SIGINT or SIGTERM of this process. A second one ends it at once, as ever. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const close = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
  const stop = () => {
    close();
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { signal: controller.signal, close };
}
