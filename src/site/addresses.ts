import type { Addresses } from '../export/addresses.ts';
import { rewriteLinks } from '../markup/rewrite-links.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { isSitePath } from '../schemas/web-address.ts';
import { projectPath, roadmapPath, topicPathIn, withBase } from '../urls/paths.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { textOptions } from './topic-links.ts';

/** Absolute addresses for files that leave the site: JSON, Markdown, SVG and PDF of one roadmap. */
export function absoluteAddresses(
  roadmap: Roadmap,
  site: URL,
  catalog: Pick<SiteCatalog, 'topicIndex' | 'summaries'>,
): Addresses {
  const absolute = (path: string) => new URL(path, site).href;
  const { findTopic } = textOptions(catalog, roadmap);
  const rewrite = (address: string): string | undefined => {
    if (isSitePath(address)) return absolute(withBase(address));
    const topic = readTopicAddress(address);
    const path = topic === undefined ? undefined : findTopic(topic)?.href;
    return path === undefined ? undefined : absolute(path);
  };
  return {
    roadmap: (id) => absolute(roadmapPath(id)),
    topic: (id) => absolute(topicPathIn(id, roadmap)),
    project: (id) => absolute(projectPath(id)),
    text: (markdown) => rewriteLinks(markdown, rewrite),
  };
}
