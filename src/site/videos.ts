import { getCollection, type CollectionEntry } from 'astro:content';

import { listAreas } from './areas.ts';
import type { SiteCatalog } from './build-catalog.ts';

type VideoEntry = CollectionEntry<'videos'>;

/** The videos of one area of topics. */
export interface VideoGroup {
  readonly id: string;
  readonly title: string;
  readonly videos: readonly VideoEntry[];
}

const LEVEL_ORDER = ['beginner', 'intermediate', 'advanced'];

/** All finished videos by the area of their first topic: areas by title, videos from the first level to the last. */
export async function groupVideos(catalog: SiteCatalog): Promise<readonly VideoGroup[]> {
  const videos = (await getCollection('videos'))
    .filter(({ data }) => data.video.status === 'complete')
    .sort(
      (a, b) =>
        LEVEL_ORDER.indexOf(a.data.video.level) - LEVEL_ORDER.indexOf(b.data.video.level) ||
        a.data.video.title.localeCompare(b.data.video.title, 'en'),
    );
  const firstTopic = ({ data }: VideoEntry) => catalog.topicIndex.get(data.video.topics[0] ?? '')?.id;
  return listAreas(catalog)
    .map(({ id, title, topics }) => {
      const ids = new Set(topics.map((topic) => topic.id));
      return { id, title, videos: videos.filter((video) => ids.has(firstTopic(video) ?? '')) };
    })
    .filter((group) => group.videos.length > 0);
}
