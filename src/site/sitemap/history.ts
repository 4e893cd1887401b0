import { execFileSync } from 'node:child_process';

/** The day of the last commit that touched a file, `2026-11-21`, by its path relative to the root that was asked. */
export type History = ReadonlyMap<string, string>;

const NONE: History = new Map();

/** Before the day of each commit, which no path begins with. */
const DAY = '\u0000';

/**
 * Reads from Git when the files below `folders` were last changed, in one pass over the log; days are those of UTC.
 * Empty where there is no Git, no repository or a shallow one: its first commit seems to have made every file.
 * @param root The folder that the paths start at; it may lie inside a repository.
 */
export function readHistory(root: string, folders: readonly string[]): History {
  const git = (...parameters: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...parameters], {
      cwd: root,
      env: { ...process.env, TZ: 'UTC' },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return NONE;
    const format = ['--date=format-local:%Y-%m-%d', '--format=%x00%cd'];
    return readLog(git('log', '--relative', '--no-renames', '--name-only', ...format, '--', ...folders));
  } catch {
    return NONE;
  }
}

/** The newest day of each path in a log that goes back in time. Commits may carry days in any order. */
export function readLog(log: string): History {
  const days = new Map<string, string>();
  let day = '';
  for (const line of log.split('\n')) {
    if (line.startsWith(DAY)) day = line.slice(1);
    else if (line !== '' && day > (days.get(line) ?? '')) days.set(line, day);
  }
  return days;
}
