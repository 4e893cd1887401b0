import { expect, test } from 'vitest';

import { absoluteAddresses } from '../../../src/site/addresses.ts';
import { textOptions } from '../../../src/site/topic-links.ts';
import { makeRoadmap, makeTopic, TOPICS } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

const other = makeTopic('engines', { aliases: ['motors'] });
const roadmap = makeRoadmap();
const catalog = makeCatalog(roadmap, [...TOPICS, other]);

test('leads into the roadmap of the page if that lists the topic', () => {
  const { findTopic } = textOptions(catalog, roadmap);
  expect(findTopic('wind')).toEqual({ href: '/sailing/wind', summary: 'What wind is.' });
  expect(findTopic('engines')).toEqual({ href: '/topics/engines', summary: 'What engines is.' });
  expect(findTopic('nothing')).toBeUndefined();
});

test('leads to the page of the topic elsewhere, and where topics have no pages in the roadmap', () => {
  expect(textOptions(catalog).findTopic('wind')?.href).toBe('/topics/wind');
  expect(textOptions(catalog, makeRoadmap({ hasTopics: false })).findTopic('wind')?.href).toBe('/topics/wind');
});

test('follows a former id', () => {
  expect(textOptions(catalog).findTopic('motors')?.href).toBe('/topics/engines');
});

test('files that leave the site have whole addresses in their texts', () => {
  const { text } = absoluteAddresses(roadmap, new URL('https://example.org'), catalog);
  expect(text('[a](topic:wind) [b](topic:motors) [c](/guides) [d](https://example.com) [e](topic:nothing)')).toBe(
    '[a](<https://example.org/sailing/wind>) [b](<https://example.org/topics/engines>) ' +
      '[c](<https://example.org/guides>) [d](https://example.com) [e](topic:nothing)',
  );
});
