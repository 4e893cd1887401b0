import type { Problem } from './finding.ts';

/** What to say of a file on which a parser or a rule failed in a way that nobody foresaw. */
export function describeFailure(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    file,
    line: 1,
    column: 1,
    message: `this file cannot be checked: ${reason}`,
    hint: 'Make it simpler. If it is simple already, the check has a fault: please report it with the file.',
  };
}
