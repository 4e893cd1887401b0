import { Feed } from 'feed';

import { sitePath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';
import { feedPath, type Channel, type FeedFormat } from './channels.ts';
import type { FeedItem } from './feed-item.ts';

/** What readers of feeds keep is theirs; more is a burden. */
const MOST = 50;

/** A day that was written down, at its beginning in UTC. */
const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * A channel in Atom (`feed`) or RSS 2.0, newest first. All dates come from the items, so that the same content gives the
 * same file; a channel without items is as old as the calendar.
 */
export function renderFeed(channel: Channel, items: readonly FeedItem[], format: FeedFormat, site: URL): string {
  const absolute = (path: string): string => new URL(path, site).href;
  const shown = items
    .filter(channel.has)
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.title.localeCompare(b.title, 'en'))
    .slice(0, MOST);
  const link = absolute(sitePath(channel.folder === '' ? '/' : channel.folder));
  const feed = new Feed({
    id: link,
    title: channel.title,
    description: channel.description,
    link,
    language: 'en',
    updated: toDate(shown[0]?.day ?? '1970-01-01'),
    copyright: `Texts: ${SITE.contentLicense}`,
    generator: SITE.name,
    feedLinks: { atom: absolute(feedPath(channel, 'feed')), rss: absolute(feedPath(channel, 'rss')) },
    author: { name: `${SITE.name} contributors`, link: absolute(sitePath('/about')) },
  });
  for (const { path, title, text, day, key } of shown) {
    const address = absolute(path);
    const id = key === undefined ? address : `${address}#${key}`;
    feed.addItem({ id, guid: id, title, link: address, description: text, date: toDate(day), published: toDate(day) });
  }
  return format === 'feed' ? feed.atom1() : feed.rss2();
}
