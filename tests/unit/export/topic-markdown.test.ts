import { expect, test } from 'vitest';

import { toGuideMarkdown } from '../../../src/export/guide-markdown.ts';
import { toTopicMarkdown } from '../../../src/export/topic-markdown.ts';
import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { makeDraft, makeTopic } from '../make-content.ts';

const addresses = {
  roadmap: (id: string) => `https://example.com/${id}`,
  topic: (id: string) => `https://example.com/topics/${id}`,
  project: (id: string) => `https://example.com/p/${id}`,
  text: (markdown: string) => markdown.replace('topic:knots', 'https://example.com/topics/knots'),
};

test('writes all that the page of a topic shows', () => {
  const markdown = toTopicMarkdown(
    {
      topic: makeTopic('tides', { title: 'Tides' }),
      text: 'The sea rises. See [knots](topic:knots).\n',
      requires: [{ id: 'wind', title: 'Wind', reason: 'A tide *against* the wind makes short waves.' }],
      unlocks: [{ id: 'trips', title: 'Trips', reason: 'You leave with the tide.' }],
    },
    addresses,
  );
  expect(markdown).toMatchInlineSnapshot(`
    "# Tides

    Source: https://example.com/topics/tides (CC BY 4.0)

    beginner, 1–2 hours

    The sea rises. See [knots](https://example.com/topics/knots).

    ## What you can do afterwards

    - You can do it.
    - You can explain it.

    ## Requires

    - [Wind](https://example.com/topics/wind): A tide *against* the wind makes short waves.

    ## Unlocks

    - [Trips](https://example.com/topics/trips): You leave with the tide.

    ## Resources

    - [Manual](<https://example.com/tides>) (official)
    - [Book](<https://example.com/book/tides>) (book, paid)

    ## Check yourself

    ### Why?

    Because.

    ### When?

    Now.
    "
  `);
});

test('writes of a draft what there is', () => {
  const document = { topic: makeDraft('tides'), text: '', requires: [], unlocks: [] };
  expect(toTopicMarkdown(document, addresses)).toMatchInlineSnapshot(`
    "# TIDES

    Source: https://example.com/topics/tides (CC BY 4.0)

    draft
    "
  `);
});

test('writes titles and notes as plain text', () => {
  const title = '# *stars* [x](javascript:alert(1))';
  const topic = makeTopic('tides', {
    title,
    resources: [{ type: 'article', title, url: 'https://example.org/a?b=(1)', note: '<b>', access: 'account' }],
  });
  const { children } = parseMarkdown(toTopicMarkdown({ topic, text: '', requires: [], unlocks: [] }, addresses));
  expect(children[0]).toMatchObject({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  expect(
    children.find(({ type, ...rest }) => type === 'list' && JSON.stringify(rest).includes('article')),
  ).toMatchObject({
    children: [
      {
        children: [
          {
            children: [
              { type: 'link', url: 'https://example.org/a?b=(1)', children: [{ value: title }] },
              { type: 'text', value: ' (article, account): <b>' },
            ],
          },
        ],
      },
    ],
  });
});

test('writes a guide with its address and its day', () => {
  const guide = {
    title: 'How to sail',
    description: 'In three steps.',
    published: '2026-11-21',
    address: 'https://example.com/guides/how-to-sail',
    text: '\n## First\n\nSee [knots](topic:knots).\n',
  };
  expect(toGuideMarkdown(guide, addresses)).toMatchInlineSnapshot(`
    "# How to sail

    In three steps.

    Source: https://example.com/guides/how-to-sail (CC BY 4.0), 2026-11-21

    ## First

    See [knots](https://example.com/topics/knots).
    "
  `);
});
