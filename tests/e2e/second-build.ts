import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeOfflineFiles } from '../../src/integrations/write-offline-files.ts';

/**
 * A copy of a build as the next one could be: every page says "Second edition" in its title, a style sheet has
 * another name, and the catalog is another file.
 */
export async function makeSecondBuild(first: string): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  await cp(first, folder, { recursive: true });
  const page = await readFile(join(folder, 'backend.html'), 'utf8');
  const [, style] = /href="\/_astro\/([^"]+\.css)"/.exec(page) ?? [];
  if (style === undefined) throw new Error('The page of the roadmap has no style sheet.');
  const next = style.replace(/\.[^.]+\.css$/, '.Second00.css');
  await rename(join(folder, '_astro', style), join(folder, '_astro', next));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    const html = await readFile(path, 'utf8');
    await writeFile(path, html.replaceAll(style, next).replace('<title>', '<title>Second edition: '));
  }
  const catalog = join(folder, 'catalog.json');
  await writeFile(catalog, (await readFile(catalog, 'utf8')).replace('{', '{"edition":2,'));
  await writeOfflineFiles(folder, '');
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
