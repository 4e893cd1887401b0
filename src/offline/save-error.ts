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

/** Brings a browser without room under its name above. What else storing throws stays as it is: the browser refuses. */
export const toSaveError = (error: unknown): unknown =>
  error instanceof Error && error.name === 'QuotaExceededError'
    ? new SaveError('full', error.message, { cause: error })
    : error;
