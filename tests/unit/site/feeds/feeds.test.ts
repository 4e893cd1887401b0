import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';

import { GUIDES_CHANNEL, roadmapChannel, SITE_CHANNEL } from '../../../../src/site/feeds/channels.ts';
import type { FeedItem } from '../../../../src/site/feeds/feed-item.ts';
import { listFeedItems } from '../../../../src/site/feeds/list-feed-items.ts';
import { renderFeed } from '../../../../src/site/feeds/render-feed.ts';
import { renderOpenSearch } from '../../../../src/site/head/open-search.ts';
import { makeRoadmap } from '../../make-content.ts';

const SITE = new URL('https://example.com');

const SCHEMA = {
  headline: 'Sail',
  description: 'Sail.',
  imageUrl: '/roadmaps/sailing.png',
  datePublished: '2026-01-02',
  dateModified: '2026-03-04',
};

const NEWS: FeedItem = {
  kind: 'news',
  path: '/changelog',
  key: '2026-02-03',
  title: 'Search knows <b> & "quotes"',
  text: 'It does.',
  day: '2026-02-03',
  roadmaps: ['rowing'],
};

const ITEMS = [NEWS, ...listFeedItems([makeRoadmap({ schema: SCHEMA })], [])];

/** The texts of elements of a feed, read strictly. */
function read(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (name === element) texts.push('');
  });
  const add = (text: string) => {
    if (open.at(-1) === element) texts.push(`${texts.pop() ?? ''}${text}`);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return texts;
}

test('a roadmap is news on the day it was published and on the day it changed', () => {
  expect(ITEMS.slice(1)).toMatchObject([
    { path: '/sailing', title: 'New roadmap: Sailing Developer', day: '2026-01-02' },
    { path: '/sailing', title: 'Updated: Sailing Developer', day: '2026-03-04', key: '2026-03-04' },
  ]);
  const once = makeRoadmap({ schema: { ...SCHEMA, dateModified: SCHEMA.datePublished } });
  expect(listFeedItems([once], [])).toHaveLength(1);
  expect(listFeedItems([makeRoadmap(), makeRoadmap({ schema: SCHEMA, isHidden: true })], [])).toEqual([]);
});

test('both forms are valid XML, newest first, as old as their newest item', () => {
  const atom = renderFeed(SITE_CHANNEL, ITEMS, 'feed', SITE);
  expect(read(atom, 'title').slice(1)).toEqual([
    'Updated: Sailing Developer',
    'Search knows <b> & "quotes"',
    'New roadmap: Sailing Developer',
  ]);
  expect(read(atom, 'updated')[0]).toBe('2026-03-04T00:00:00.000Z');
  expect(read(atom, 'id')).toContain('https://example.com/changelog#2026-02-03');
  const rss = renderFeed(SITE_CHANNEL, ITEMS, 'rss', SITE);
  expect(read(rss, 'pubDate')).toEqual([
    'Wed, 04 Mar 2026 00:00:00 GMT',
    'Tue, 03 Feb 2026 00:00:00 GMT',
    'Fri, 02 Jan 2026 00:00:00 GMT',
  ]);
  expect(read(rss, 'lastBuildDate')).toEqual(['Wed, 04 Mar 2026 00:00:00 GMT']);
  expect(renderFeed(SITE_CHANNEL, ITEMS, 'rss', SITE)).toBe(rss);
});

test('a channel has its own items alone, and may have none', () => {
  const titles = (channel: typeof SITE_CHANNEL) => read(renderFeed(channel, ITEMS, 'feed', SITE), 'title').slice(1);
  expect(titles(roadmapChannel(makeRoadmap()))).toEqual([
    'Updated: Sailing Developer',
    'New roadmap: Sailing Developer',
  ]);
  expect(titles(GUIDES_CHANNEL)).toEqual([]);
});

test('browsers learn how to search the site', () => {
  const xml = renderOpenSearch(SITE);
  expect(read(xml, 'ShortName')).toEqual(['Waymark']);
  expect(xml).toContain('template="https://example.com/search?q={searchTerms}"');
});
