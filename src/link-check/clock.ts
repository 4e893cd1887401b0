import { setTimeout } from 'node:timers/promises';

/** Time as the check of addresses knows it; tests have one of their own, in which nobody waits. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends early, and without an error, if `stop` is aborted. */
  readonly sleep: (milliseconds: number, stop?: AbortSignal) => Promise<unknown>;
  /** A signal that aborts after some milliseconds. */
  readonly timeout: (milliseconds: number) => AbortSignal;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  // Only `stop` can end it with an error.
  sleep: (milliseconds, stop) => setTimeout(milliseconds, undefined, stop && { signal: stop }).catch(() => undefined),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};

/** The day of a moment, in UTC: `2026-03-03`. */
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
