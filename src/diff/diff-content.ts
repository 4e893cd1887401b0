import type { Content } from '../lint/content.ts';
import { diffSnapshots, type GraphDiff } from './diff-snapshots.ts';
import { listPages } from './list-pages.ts';
import { takeSnapshot } from './snapshot.ts';

/** What a change to the content does. */
export interface ContentDiff extends GraphDiff {
  /** Addresses of the pages whose files differ, such as `/topics/dns`. */
  readonly pages: readonly string[];
}

/** Compares content before and after a change. */
export function diffContent(before: Content, after: Content): ContentDiff {
  const files = [...new Set([...before.sources.keys(), ...after.sources.keys()])];
  const changed = files.filter((file) => before.sources.get(file) !== after.sources.get(file));
  return { ...diffSnapshots(takeSnapshot(before), takeSnapshot(after)), pages: listPages(changed) };
}
