import { getCatalog } from '../catalog.ts';
import { getReleases } from '../changelog.ts';
import { getGuides } from '../guides.ts';
import { FEED_FORMATS, type Channel, type FeedFormat } from './channels.ts';
import type { FeedItem } from './feed-item.ts';
import { listFeedItems } from './list-feed-items.ts';
import { listReleaseItems } from './list-release-items.ts';
import { renderFeed } from './render-feed.ts';

/** All items of all channels. Whatever else is news is added here. */
async function getFeedItems(): Promise<readonly FeedItem[]> {
  const { roadmaps } = await getCatalog();
  return [...listFeedItems(roadmaps, await getGuides()), ...listReleaseItems(await getReleases(), roadmaps)];
}

/** Static paths of a route with the parameter `feed`: both files of a channel. */
export const listFeedRoutes = (channel: Channel) =>
  FEED_FORMATS.map((format) => ({ params: { feed: format }, props: { channel, format } }));

const TYPES: Readonly<Record<FeedFormat, string>> = { feed: 'application/atom+xml', rss: 'application/rss+xml' };

/** The file of a channel. `site` is the origin of the site. */
export async function respondWithFeed(channel: Channel, format: FeedFormat, site: URL): Promise<Response> {
  const text = renderFeed(channel, await getFeedItems(), format, site);
  return new Response(text, { headers: { 'content-type': TYPES[format] } });
}
