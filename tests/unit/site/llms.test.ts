import { expect, test } from 'vitest';

import { writeLlmsFull, writeRoadmapTexts } from '../../../src/site/llms-full.ts';
import { writeLlmsIndex } from '../../../src/site/llms-index.ts';
import { makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';
import { makeSources, NO_TEXTS, TEXTS } from './texts-fixture.ts';

const headingsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('# '));

test('lists roadmaps, other texts, and the files with all of them', () => {
  expect(writeLlmsIndex(makeSources(), TEXTS)).toMatchInlineSnapshot(`
    "# Waymark

    > Open learning roadmaps with a reason on every step. Free, without an account, and made of plain text that you can improve.

    Waymark has 1 roadmap over 4 topics.
    Each topic names the topics that it requires, with the reason, what one can do afterwards, resources to learn
    from, and questions with answers. Roadmaps, topics and other texts are Markdown too, at their address with \`.md\`
    behind it: https://example.com/topics/<topic>.md is a topic. All texts are CC BY 4.0.

    ## Roadmaps

    - [Sailing Developer](https://example.com/sailing.md): From the harbor to the open sea

    ## Guides

    - [How to sail](https://example.com/guides/how-to-sail.md): About How to sail.

    ## Questions

    - [Questions of the sea](https://example.com/questions/sea.md): About Questions of the sea.

    ## Projects

    - [A small boat](https://example.com/projects/small-boat.md): About A small boat.

    ## Best practices

    - [Harbor safety](https://example.com/best-practices/harbor-safety.md): About Harbor safety.

    ## For programs

    - [JSON](https://example.com/api/v1/index.json): every roadmap, topic and graph as static JSON, with JSON Schemas
    - [Changes](https://example.com/feed.xml): what is new on the site, as an Atom feed

    ## Optional

    - [All texts of Sailing](https://example.com/sailing/llms-full.txt): the texts of 4 topics in learning order
    - [All texts](https://example.com/llms-full.txt): every topic once, in the order of the roadmaps, then all other texts
    "
  `);
});

test('leaves out a section without links, and hidden roadmaps', () => {
  const text = writeLlmsIndex(makeSources(makeCatalog(makeRoadmap({ isHidden: true }))), NO_TEXTS);
  expect(text).not.toContain('## Guides');
  expect(text).not.toContain('sailing');
});

test('has every text once, in the order of the roadmap, then the guides', () => {
  const text = writeLlmsFull(makeSources(), TEXTS);
  expect(headingsOf(text)).toEqual([
    '# Waymark',
    '# Knots',
    '# Bowline',
    '# Wind',
    '# Tides',
    '# How to sail',
    '# Questions of the sea',
    '# A small boat',
    '# Harbor safety',
  ]);
  expect(text).toContain('Begin with [knots](<https://example.com/topics/knots>).');
  expect(text).toContain('![A knot](<https://example.com/guides/drawings/knot.svg>)');
});

test('begins the texts of a roadmap with its outline, and leaves out topics without a text', () => {
  const catalog = { ...makeCatalog(), texts: new Map([['wind', 'It blows.']]) };
  const text = writeRoadmapTexts(makeRoadmap(), makeSources(catalog));
  expect(headingsOf(text)).toEqual(['# Sailing Developer', '# Wind']);
  expect(text).toContain('- [ ] [Knots](https://example.com/topics/knots)');
});
