import { spawnSync } from 'node:child_process';

import { decodeText } from '../lint/decode-text.ts';
import { CommandError } from './exit-codes.ts';

/** Room for the content of a large project; Node ends git beyond it. */
const MAX_OUTPUT = 1 << 30;
const FOLDERS = ['content/topics', 'content/roadmaps', 'content/guides', 'content/published-ids.txt'];

/**
 * Reads the content of a project as it was at a revision, from git into memory. Nothing is checked out, and links are
 * not followed.
 * @param revision A branch, a tag or a commit, as git reads it.
 * @returns Texts by path, relative to the root.
 * @throws CommandError if git, the repository or the revision is not there, or a file is no text.
 */
export function readRevision(root: string, revision: string): ReadonlyMap<string, string> {
  const commit = findCommit(root, revision);
  const entries = runGit(root, ['ls-tree', '-r', '-z', commit, '--', ...FOLDERS])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      // Mode, type and object; 120000 is a symbolic link.
      const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return object === undefined || path === undefined ? [] : [{ object, path }];
    });
  const output = runGit(root, ['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
  const texts = new Map<string, string>();
  let position = 0;
  for (const { path } of entries) {
    // `<object> blob <bytes>`, a line end, the bytes, a line end.
    const start = output.indexOf('\n', position) + 1;
    const size = Number(output.subarray(position, start).toString('latin1').trim().split(' ')[2]);
    const text = decodeText(output.subarray(start, start + size));
    if (typeof text !== 'string') throw new CommandError(`${revision}:${path}: ${text.message}.`);
    texts.set(path, text);
    position = start + size + 1;
  }
  return texts;
}

function findCommit(root: string, revision: string): string {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { status, stdout, error } = git(root, args);
  const commit = stdout.toString('latin1').trim();
  if (error === undefined && status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new CommandError(
    error?.message ??
      `There is neither a folder nor a revision ${revision}; name a branch, a tag, a commit or a folder.`,
  );
}

function runGit(root: string, args: readonly string[], input = ''): Buffer {
  const { status, stdout, stderr, error } = git(root, args, input);
  if (error !== undefined || status !== 0) throw new CommandError(error?.message ?? stderr.toString('utf8').trim());
  return stdout;
}

const git = (root: string, args: readonly string[], input = '') =>
  spawnSync('git', args, { cwd: root, input, maxBuffer: MAX_OUTPUT });
