/**
 * Why a roadmap could not be saved:
 * - `busy`: another tab is saving it.
 * - `full`: the browser gives this site no more room.
 * - `gone`: the site has no such roadmap any more.
 * - `changed`: a new version of the site was published in the middle, so the files do not belong together.
 * - `network`: a file did not arrive. What did stays for the next attempt.
 */
export type SaveProblem = 'busy' | 'full' | 'gone' | 'changed' | 'network';

export class SaveError extends Error {
  readonly problem: SaveProblem;

  constructor(problem: SaveProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaveError';
    this.problem = problem;
  }
}

/** Brings whatever storing and fetching throw under one of the names above; a canceled request stays what it is. */
export function toSaveError(error: unknown): unknown {
  if (error instanceof SaveError || !(error instanceof Error) || error.name === 'AbortError') return error;
  if (error.name === 'QuotaExceededError') return new SaveError('full', error.message, { cause: error });
  return new SaveError('network', error.message, { cause: error });
}
