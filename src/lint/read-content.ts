import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { LINK_HEALTH, OPTIONAL_FOLDERS, PUBLISHED_IDS, REQUIRED_FOLDERS } from './check-name.ts';
import type { Content } from './content.ts';
import { decodeText, describeSize, MAX_BYTES, type TextFault } from './decode-text.ts';
import type { Finding } from './finding.ts';
import { isMissing } from './is-missing.ts';
import { parseContent } from './parse-content.ts';
import type { ReaderRule } from './reader-rules.ts';

/** How many files are open at once; some systems allow no more than 256. */
const BATCH = 64;

type Kind = Pick<Stats | Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

const NO_FOLDER = { message: 'this folder is missing', hint: 'Run the command in the root of the project.' };

/**
 * Reads all content of a project from disk. Nothing outside the folders that `check-name.ts` knows is read, apart from
 * content/published-ids.txt and content/link-health.json; links are never followed. What cannot be read becomes a
 * finding.
 * @param root The project root, the folder that holds `content`.
 * @throws if the disk fails or a folder may not be read.
 */
export async function readContent(root: string): Promise<Content> {
  const findings: Finding[] = [];
  const report = (rule: ReaderRule, file: string, fault: TextFault) =>
    findings.push({ rule, severity: 'error', file, ...fault });

  const paths: string[] = [];
  for (const folder of REQUIRED_FOLDERS.map((name) => `content/${name}`)) {
    const stats = await stat(folder);
    if (stats) await collect(folder, stats);
    else report('missing-file', folder, { line: 1, column: 1, ...NO_FOLDER });
  }
  for (const folder of OPTIONAL_FOLDERS.map((name) => `content/${name}`)) {
    const stats = await stat(folder);
    if (stats) await collect(folder, stats);
  }
  for (const file of [PUBLISHED_IDS, LINK_HEALTH]) if (await stat(file)) paths.push(file);

  const sources = new Map<string, string>();
  for (let start = 0; start < paths.length; start += BATCH) {
    await Promise.all(paths.slice(start, start + BATCH).map((path) => readOne(path)));
  }
  return parseContent(sources, findings);

  async function collect(path: string, kind: Kind): Promise<void> {
    if (kind.isDirectory()) {
      const entries = await readdir(join(root, path), { withFileTypes: true });
      for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.name !== '.DS_Store') await collect(`${path}/${entry.name}`, entry);
      }
    } else if (kind.isFile()) {
      paths.push(path);
    } else {
      const hint = 'Put the file itself here; links are never followed.';
      const message = kind.isSymbolicLink() ? 'a symbolic link is not allowed' : 'this is neither file nor folder';
      report('unexpected-file', path, { line: 1, column: 1, message, hint });
    }
  }

  async function readOne(path: string): Promise<void> {
    const stats = await stat(path);
    if (!stats?.isFile()) {
      const hint = 'Put a plain text file here.';
      report('unexpected-file', path, { line: 1, column: 1, message: 'this is not a plain file', hint });
      return;
    }
    const text = stats.size > MAX_BYTES ? describeSize(stats.size) : decodeText(await readFile(join(root, path)));
    if (typeof text === 'string') sources.set(path, text);
    else report('file-text', path, text);
  }

  function stat(path: string) {
    return lstat(join(root, path)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
  }
}
