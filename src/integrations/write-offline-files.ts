import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  listAliases,
  listLocalNames,
  listRoadmapFiles,
  listShellFiles,
  readCatalog,
  type BuiltFile,
} from '../offline/build-lists.ts';
import type { OfflineList, WorkerBuild } from '../offline/offline-files.ts';

const HEAD = 'const WAYMARK_BUILD=';

/**
 * Completes a finished build: writes `/offline/<roadmap>.json` for each roadmap of its catalog, and the version and
 * the shell into `/sw.js`. The same files give the same bytes, and doing it twice is the same as once.
 * `base` has no slash at its end.
 */
export async function writeOfflineFiles(folder: string, base: string): Promise<WorkerBuild> {
  const built = await readBuilt(folder);
  const catalog = readCatalog(built);
  const roadmaps = catalog.roadmaps.map((roadmap) => ({
    id: roadmap.id,
    title: roadmap.title,
    files: listRoadmapFiles(built, roadmap, base),
    aliases: listAliases(catalog, roadmap),
    localNames: listLocalNames(catalog, roadmap),
  }));
  const shell = listShellFiles(built, base);
  const code = (await readFile(join(folder, 'sw.js'), 'utf8')).replace(new RegExp(`^${HEAD}.*\n`), '');
  const version = hash(JSON.stringify([code, shell, roadmaps]));
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const { id, ...rest } of roadmaps) {
    const list: OfflineList = { version, roadmap: id, ...rest };
    await writeFile(join(folder, 'offline', `${id}.json`), JSON.stringify(list));
  }
  const build: WorkerBuild = { version, shell };
  await writeFile(join(folder, 'sw.js'), `${HEAD}${JSON.stringify(build)};\n${code}`);
  return build;
}

async function readBuilt(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const built = new Map<string, BuiltFile>();
  for (const path of paths.sort()) {
    const content = await readFile(path);
    const isText = /\.(?:html|js|css|json)$/.test(path);
    const file = { hash: hash(content), bytes: content.byteLength };
    const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/');
    built.set(name, isText ? { ...file, text: content.toString('utf8') } : file);
  }
  return built;
}

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
