import { expect, test } from 'vitest';

import { writeLlmsFull, writeRoadmapTexts } from '../../../src/site/llms-full.ts';
import { writeLlmsIndex } from '../../../src/site/llms-index.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

const site = new URL('https://example.com');
const guide = {
  id: 'how-to-sail',
  data: {
    guide: guideSchema.parse({ title: 'How to sail', description: 'In three steps.', published: '2026-11-21' }),
  },
  body: 'Begin with [knots](topic:knots).',
};
const headingsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('# '));

test('lists roadmaps, guides and the files with all texts', () => {
  expect(writeLlmsIndex({ catalog: makeCatalog(), guides: [guide], site })).toMatchInlineSnapshot(`
    "# Waymark

    > Open learning roadmaps with a reason on every step. Free, without an account, and made of plain text that you can improve.

    Waymark has 1 roadmap over 4 topics.
    Each topic names the topics that it requires, with the reason, what one can do afterwards, resources to learn
    from, and questions with answers. Roadmaps, topics and guides are Markdown too, at their address with \`.md\` behind
    it: https://example.com/topics/<topic>.md is a topic. All texts are CC BY 4.0.

    ## Roadmaps

    - [Sailing Developer](https://example.com/sailing.md): From the harbor to the open sea

    ## Guides

    - [How to sail](https://example.com/guides/how-to-sail.md): In three steps.

    ## Optional

    - [All texts of Sailing](https://example.com/sailing/llms-full.txt): the texts of 4 topics in learning order
    - [All texts](https://example.com/llms-full.txt): every topic once, in the order of the roadmaps, and the guides
    "
  `);
});

test('leaves out a section without links, and hidden roadmaps', () => {
  const text = writeLlmsIndex({ catalog: makeCatalog(makeRoadmap({ isHidden: true })), guides: [], site });
  expect(text).not.toContain('## Guides');
  expect(text).not.toContain('sailing');
});

test('has every text once, in the order of the roadmap, then the guides', () => {
  const text = writeLlmsFull({ catalog: makeCatalog(), guides: [guide], site });
  expect(headingsOf(text)).toEqual(['# Waymark', '# Knots', '# Bowline', '# Wind', '# Tides', '# How to sail']);
  expect(text).toContain('Begin with [knots](<https://example.com/topics/knots>).');
});

test('begins the texts of a roadmap with its outline, and leaves out topics without a text', () => {
  const catalog = { ...makeCatalog(), texts: new Map([['wind', 'It blows.']]) };
  const text = writeRoadmapTexts(makeRoadmap(), { catalog, site });
  expect(headingsOf(text)).toEqual(['# Sailing Developer', '# Wind']);
  expect(text).toContain('- [ ] [Knots](https://example.com/topics/knots)');
});
