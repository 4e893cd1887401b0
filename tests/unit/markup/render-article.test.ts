import { expect, test } from 'vitest';

import { renderArticle } from '../../../src/markup/render-article.ts';

test('gives each heading an id of its own, and lists those of the first two levels', () => {
  const { html, headings } = renderArticle(
    '## Where to *begin*\n\nText.\n\n### `ls`\n\n## Where to begin\n\n#### Deep',
  );
  expect(headings).toEqual([
    { id: 'part-where-to-begin', title: 'Where to begin', level: 2 },
    { id: 'part-ls', title: 'ls', level: 3 },
    { id: 'part-where-to-begin-2', title: 'Where to begin', level: 2 },
  ]);
  expect(html).toContain('<h2 id="part-where-to-begin">Where to <em>begin</em></h2>');
  expect(html).toContain('<h4>Deep</h4>');
});

test('no text gives a heading an id that a part of the page has', () => {
  const { html } = renderArticle('## <b id="search">Search</b>\n\n- ## In a list');
  expect([...html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['part-b-id-search-search-b']);
});

test('a drawing has its place and size, and what is none becomes its description', () => {
  const findDrawing = (name: string) =>
    name === 'sea' ? { src: '/guides/drawings/sea.svg', width: 640, height: 360 } : undefined;
  const { html } = renderArticle('![The sea](drawings/sea.svg) ![A lake](drawings/lake.svg) ![](../sea.svg)', {
    findDrawing,
  });
  expect(html).toContain('<img src="/guides/drawings/sea.svg" width="640" height="360" alt="The sea">');
  expect(html).not.toContain('lake.svg');
  expect(html).toContain('A lake');
  expect(renderArticle('![The sea](drawings/sea.svg)').html).not.toContain('<img');
});
