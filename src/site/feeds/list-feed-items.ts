import type { CollectionEntry } from 'astro:content';

import type { Roadmap } from '../../roadmap/types.ts';
import { guidePath, roadmapPath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { describeRoadmap } from '../roadmap-page.ts';
import type { FeedItem } from './feed-item.ts';

/** What is new by the dates of frontmatter: roadmaps and guides when they were published, and when they changed. */
export const listFeedItems = (
  roadmaps: readonly Roadmap[],
  guides: readonly CollectionEntry<'guides'>[],
): readonly FeedItem[] => [...roadmaps.flatMap(listRoadmapItems), ...guides.flatMap(listGuideItems)];

function listRoadmapItems(roadmap: Roadmap): readonly FeedItem[] {
  const { id, data } = roadmap;
  if (data.isHidden || data.schema === undefined) return [];
  const { datePublished, dateModified } = data.schema;
  const shared = { kind: 'roadmap' as const, path: roadmapPath(id), roadmaps: [id] };
  const size = plural(describeRoadmap(roadmap).topics, 'topic');
  return [
    { ...shared, title: `New roadmap: ${data.title}`, text: `${data.description}.`, day: datePublished },
    ...(dateModified > datePublished
      ? [
          {
            ...shared,
            key: dateModified,
            title: `Updated: ${data.title}`,
            text: `The roadmap has ${size} now.`,
            day: dateModified,
          },
        ]
      : []),
  ];
}

function listGuideItems({ id, data: { guide } }: CollectionEntry<'guides'>): readonly FeedItem[] {
  if (guide.status === 'draft') return [];
  const shared = {
    kind: 'guide' as const,
    path: guidePath(id, guide),
    text: guide.description,
    ...(guide.roadmap !== undefined && { roadmaps: [guide.roadmap] }),
  };
  const { title, published, updated = published } = guide;
  return [
    { ...shared, title, day: published },
    ...(updated > published ? [{ ...shared, key: updated, title: `Updated: ${title}`, day: updated }] : []),
  ];
}
