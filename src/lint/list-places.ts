import type { DataPath, RoadmapFile } from './content.ts';

/** One mention of a topic in an outline. */
export interface Place {
  readonly topic: string;
  /** Leads to the id in outline.yaml. */
  readonly path: DataPath;
  /** Number of the section, from 0. */
  readonly section: number;
}

/** All topics of an outline in learning order: of a section its own topic first, a topic before its sub-topics. */
export function listPlaces({ outline }: RoadmapFile): readonly Place[] {
  const places: Place[] = [];
  for (const [section, { topic: own, groups }] of outline?.sections.entries() ?? []) {
    if (own !== undefined) places.push({ topic: own, path: ['sections', section, 'topic'], section });
    for (const [group, { topics }] of groups.entries()) {
      const list = (entries: readonly unknown[], above: DataPath) => {
        for (const [index, entry] of entries.entries()) {
          const path = [...above, index];
          if (typeof entry === 'string') places.push({ topic: entry, path, section });
          else if (isLongForm(entry)) {
            places.push({ topic: entry.topic, path: [...path, 'topic'], section });
            list(entry.topics ?? [], [...path, 'topics']);
          }
        }
      };
      list(topics, ['sections', section, 'groups', group, 'topics']);
    }
  }
  return places;
}

const isLongForm = (entry: unknown): entry is { topic: string; topics?: readonly unknown[] } =>
  typeof entry === 'object' && entry !== null && 'topic' in entry;
