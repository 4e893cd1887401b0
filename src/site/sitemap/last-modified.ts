import { readBuildFolders } from '../build-folders.ts';
import { readHistory, type History } from './history.ts';

let loaded: History | undefined;

/** The history of the content, and of the pages that are Markdown themselves; read once a build. */
export function getHistory(): History {
  return (loaded ??= readHistory(readBuildFolders(process.env, process.cwd()).contentRoot, ['content', 'src/pages']));
}

/**
 * The day on which a page last changed, for `lastmod`: that of the newest of its files, else the day that its
 * frontmatter says. Undefined if neither is known; the day of the build would be a lie.
 */
export function lastModified(history: History, files: readonly string[], written?: string): string | undefined {
  return newestDay(files.map((file) => history.get(file))) ?? written;
}

/** The latest of the days that are known. */
export const newestDay = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
