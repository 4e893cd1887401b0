import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder of the finished site, and the two beside it that a build uses; absolute paths. */
export interface SiteFolders {
  readonly site: string;
  /** Where the new site grows. */
  readonly next: string;
  /** Where the old site waits until the new one is in its place. */
  readonly old: string;
}

/** `site` may be a link to a folder; the new site then takes the place of that folder, not of the link. */
export function siteFolders(site: string): SiteFolders {
  const target = existsSync(site) ? realpathSync(site) : site;
  const beside = (suffix: string) => join(dirname(target), `.${basename(target)}-${suffix}`);
  return { site: target, next: beside('next'), old: beside('old') };
}

/**
 * Removes what a build left that was cut off, and puts the old site back if that happened while it was replaced.
 * @throws Error if the site is a Git repository, which would be lost with the old files.
 */
export function clearFolders({ site, next, old }: SiteFolders): void {
  if (existsSync(join(site, '.git'))) {
    throw new Error(
      `${site} holds a Git repository, which a build would replace. ` +
        'Keep the repository elsewhere and copy the finished site into it.',
    );
  }
  if (existsSync(old) && !existsSync(site)) renameSync(old, site);
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Puts the new site in the place of the old one. Somebody who reads in between may find no file, but never one of the
 * old site beside one of the new.
 * @throws Error if a folder cannot be moved; the old site is then where it was.
 */
export async function putInPlace({ site, next, old }: SiteFolders): Promise<void> {
  try {
    if (existsSync(site)) await move(site, old);
    await move(next, site);
  } catch (error) {
    if (!existsSync(site) && existsSync(old)) await move(old, site);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The new site could not take the place of ${site}, which is as it was before: ${reason}. Windows moves no ` +
        'folder in which a program such as "npm run preview" has a file open, and no system moves a mounted folder.',
      { cause: error },
    );
  }
  // Files that are still open must not fail a build that is done; the next one removes them.
  await rm(old, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}

/** Tries again for a second, since a virus scanner on Windows opens new files for a moment. */
async function move(from: string, to: string, attempts = 10): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (attempts <= 1 || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw error;
    await wait(100);
    await move(from, to, attempts - 1);
  }
}
