import type { CollectionEntry } from 'astro:content';

import type { Roadmap } from '../roadmap/types.ts';
import { formatDay } from '../words/dates.ts';
import { guidePath, roadmapPath } from '../urls/paths.ts';

/** A line of a list by date. */
export interface NewestItem {
  readonly kind: 'Guide' | 'Roadmap';
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** `2026-11-21`, and the same for people. */
  readonly day: string;
  readonly text: string;
}

/** Guides and dated roadmaps, newest first. */
export function listNewest(
  guides: readonly CollectionEntry<'guides'>[],
  roadmaps: readonly Roadmap[],
): readonly NewestItem[] {
  const guideItems = guides.map(({ id, data: { guide } }) => ({
    kind: 'Guide' as const,
    title: guide.title,
    description: guide.description,
    href: guidePath(id, guide),
    day: guide.published,
  }));
  const roadmapItems = roadmaps.flatMap(({ id, data }) =>
    data.schema
      ? [
          {
            kind: 'Roadmap' as const,
            title: data.title,
            description: data.briefDescription,
            href: roadmapPath(id),
            day: data.schema.dateModified,
          },
        ]
      : [],
  );
  return [...roadmapItems, ...guideItems]
    .sort((a, b) => b.day.localeCompare(a.day))
    .map((item) => ({ ...item, text: formatDay(item.day) }));
}
