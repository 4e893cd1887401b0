import { readBuildFolders } from './build-folders.ts';
import { shareCheck } from './shared-check.ts';

/** Every topic id that was ever published. */
export async function readPublishedIds(): Promise<ReadonlySet<string>> {
  const { content } = await shareCheck(readBuildFolders(process.env, process.cwd()).contentRoot);
  return new Set(content.publishedIds?.ids.map(({ id }) => id));
}
