import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Changes every page of a build; those that `rewrite` gives back as they were are not written.
 * @param dir The folder of the built site.
 * @param rewrite Gets the HTML of a page, and its path below the folder for messages.
 */
export async function rewritePages(dir: URL, rewrite: (html: string, file: string) => string): Promise<void> {
  const folder = fileURLToPath(dir);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const html = await readFile(file, 'utf8');
    const rewritten = rewrite(html, relative(folder, file));
    if (rewritten !== html) await writeFile(file, rewritten);
  }
}
