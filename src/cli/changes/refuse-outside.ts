import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

import { isMissing } from '../../lint/is-missing.ts';
import { CommandError } from '../exit-codes.ts';

/**
 * Makes sure that writing to a path changes nothing outside of `content/`, not by `..` and not by a symbolic link.
 * @param path Relative to the project root, with forward slashes.
 * @throws CommandError otherwise.
 */
export async function refuseOutside(root: string, path: string): Promise<void> {
  const segments = path.split('/');
  const isPlain = segments.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name));
  if (segments[0] !== 'content' || segments.length < 2 || !isPlain) {
    throw new CommandError(`${path} is outside content/, where commands change nothing.`);
  }
  for (let length = 1; length <= segments.length; length += 1) {
    const part = segments.slice(0, length).join('/');
    const stats = await lstat(join(root, part)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    if (stats === undefined) return;
    const isExpected = length < segments.length ? stats.isDirectory() : stats.isFile();
    if (isExpected) continue;
    const what = stats.isSymbolicLink() ? 'a symbolic link' : length < segments.length ? 'no folder' : 'no plain file';
    throw new CommandError(`${part} is ${what}; commands write to plain files in content/ only.`);
  }
}
