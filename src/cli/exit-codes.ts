/** What every command ends with, so that scripts can tell content with faults from a command that did nothing. */
export const EXIT_CODES = {
  /** Nothing is wrong. */
  fine: 0,
  /** The command ran, and found something that somebody has to mend. */
  findings: 1,
  /** The command could not run: a wrong option, a missing file, a full disk. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** Why a command cannot run, for the person who typed it: shown without a trace, with exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}
