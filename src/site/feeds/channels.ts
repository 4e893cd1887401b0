import type { Roadmap } from '../../roadmap/types.ts';
import { sitePath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';
import type { FeedItem } from './feed-item.ts';

/** Something that one can subscribe to. Its files are `<folder>/feed.xml` (Atom) and `<folder>/rss.xml`. */
export interface Channel {
  readonly title: string;
  readonly description: string;
  /** Path without the base path: `/backend`, and nothing for the site itself. */
  readonly folder: string;
  /** Which items it has. */
  readonly has: (item: FeedItem) => boolean;
}

export const FEED_FORMATS = ['feed', 'rss'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Path of a file of a channel, with the base path. */
export const feedPath = ({ folder }: Pick<Channel, 'folder'>, format: FeedFormat): string =>
  sitePath(`${folder}/${format}.xml`);

/** All that is new on the site. */
export const SITE_CHANNEL: Channel = {
  title: SITE.name,
  description: 'New roadmaps and guides, and what has changed in them.',
  folder: '',
  has: () => true,
};

export const GUIDES_CHANNEL: Channel = {
  title: `${SITE.name}: guides`,
  description: 'New guides, and those that have changed.',
  folder: '/guides',
  has: ({ kind }) => kind === 'guide',
};

export const roadmapChannel = ({ id, data }: Pick<Roadmap, 'id' | 'data'>): Channel => ({
  title: `${SITE.name}: ${data.title}`,
  description: `What is new on the roadmap “${data.title}”.`,
  folder: `/${id}`,
  has: ({ roadmaps = [] }) => roadmaps.includes(id),
});
