import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

/** The folders of one build, as absolute paths. */
export interface BuildFolders {
  /** The folder that holds `content`. */
  readonly contentRoot: string;
  /** Where the finished site goes. */
  readonly out: string;
  /** What Astro keeps between builds; builds into different folders share nothing. */
  readonly cache: string;
}

/**
 * Reads from the environment which content is built, and into which folder: `CONTENT_ROOT` is the project itself by
 * default, `OUT_DIR` is `dist`. Relative paths start at the project.
 * @param project The root of the project.
 * @throws Error if the root has no folder `content`, or if the site would be written over files of the project.
 */
export function readBuildFolders(
  env: Readonly<Record<string, string | undefined>>,
  project: string,
  isFolder: (path: string) => boolean = hasFolder,
): BuildFolders {
  const contentRoot = resolve(project, env['CONTENT_ROOT'] ?? '.');
  if (!isFolder(resolve(contentRoot, 'content'))) {
    throw new Error(
      `${contentRoot} has no folder "content". ` +
        'Run the command in the root of the project, or let CONTENT_ROOT name the folder that holds "content".',
    );
  }
  const out = resolve(project, env['OUT_DIR'] ?? 'dist');
  if ([project, resolve(contentRoot, 'content')].some((sources) => !relative(out, sources).startsWith('..'))) {
    throw new Error(
      `The site cannot be written to ${out}, which holds its sources. Let OUT_DIR name a folder of its own.`,
    );
  }
  const isDefault = contentRoot === resolve(project) && out === resolve(project, 'dist');
  const name = createHash('sha256').update(`${contentRoot}\n${out}`).digest('hex').slice(0, 12);
  return { contentRoot, out, cache: resolve(project, 'node_modules/.astro', isDefault ? '.' : name) };
}

const hasFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
