import type { Addresses } from '../export/roadmap-json.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { roadmapPath, topicPathIn } from '../urls/paths.ts';

/** Absolute addresses for files that leave the site: JSON, Markdown, SVG and PDF of one roadmap. */
export function absoluteAddresses(roadmap: Roadmap, site: URL): Addresses {
  return {
    roadmap: (id) => new URL(roadmapPath(id), site).href,
    topic: (id) => new URL(topicPathIn(id, roadmap), site).href,
  };
}
