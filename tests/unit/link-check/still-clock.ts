import type { Clock } from '../../../src/link-check/clock.ts';

/** A clock in which nobody waits: sleep is written down and over at once, and time is up when a test says so. */
export interface StillClock extends Clock {
  /** How long each sleep should have been, in milliseconds. */
  readonly sleeps: number[];
  /** Lets the time be up for all requests that wait. */
  readonly runOut: () => void;
}

export function createClock(today = '2026-03-03'): StillClock {
  const sleeps: number[] = [];
  const controllers: AbortController[] = [];
  return {
    sleeps,
    now: () => Date.parse(`${today}T12:00:00Z`),
    sleep: (milliseconds) => {
      sleeps.push(milliseconds);
      return Promise.resolve();
    },
    timeout: () => {
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    },
    runOut: () => {
      for (const controller of controllers) controller.abort();
    },
  };
}
