import { expect, test } from 'vitest';

import { ROADMAP, changeSample, lintSample } from '../sample-project.ts';

const UPCOMING = (changeSample().get(ROADMAP) ?? '').replace('title: Demo roadmap', 'title: Other\nisUpcoming: true');

test('allows the fixed address of the JSON of this very roadmap', () => {
  expect(lintSample({ file: ROADMAP, from: 'jsonUrl: /jsons/demo.json', to: 'jsonUrl: /demo.json' })).toBe('');
});

test('finds two roadmaps that write one file', () => {
  expect(lintSample({ file: 'content/roadmaps/other/roadmap.md', from: '', to: UPCOMING })).toMatchInlineSnapshot(`
    "roadmaps/other/roadmap.md:7:10 error output-clash
    /jsons/demo.json is already written by content/roadmaps/demo/roadmap.md
    => Choose a path of its own, such as /files/other.json."
  `);
});

test('finds the address of the page of a topic', () => {
  expect(lintSample({ file: ROADMAP, from: 'jsonUrl: /jsons/demo.json', to: 'jsonUrl: /topics/alpha.json' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:6:10 error output-clash
    /topics/alpha.json takes the address of a page made from content/topics/area/alpha.md
    => Choose a path of its own, such as /files/demo.json."
  `);
});

test('uses the path of an absolute address', () => {
  expect(
    lintSample({
      file: ROADMAP,
      from: 'jsonUrl: /jsons/demo.json',
      to: 'schema:\n  headline: H\n  description: D\n  imageUrl: https://example.com/demo/beta.png\n  datePublished: 2026-01-01\n  dateModified: 2026-01-01',
    }),
  ).toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:9:13 error output-clash
    /demo/beta.png takes the address of a page made from content/topics/area/beta.md
    => Choose a path of its own, such as /files/demo.png."
  `);
});

test.each([
  '/catalog.json',
  '/search-index.json',
  '/roadmap-topics.json',
  '/offline/demo.json',
  '/topics/anything.json',
  '/guides/anything.json',
  '/questions/demo.json',
  '/demo/graph.json',
  '/demo/outline.json',
  '/demo/checkpoints/try-it.json',
])('finds %s, which belongs to the site itself', (path) => {
  const report = lintSample({ file: ROADMAP, from: '/jsons/demo.json', to: path });
  expect(report).toBe(
    'roadmaps/demo/roadmap.md:6:10 error output-clash\n' +
      `${path} belongs to the site itself\n=> Choose a path of its own, such as /files/demo.json.`,
  );
});

test('finds the icon of the site and the address of an alias', () => {
  const schema = (path: string) =>
    `schema: {headline: H, description: D, imageUrl: ${path}, datePublished: 2026-01-01, dateModified: 2026-01-01}`;
  const report = (path: string) =>
    lintSample({ file: ROADMAP, from: 'jsonUrl: /jsons/demo.json', to: schema(path) }).split('\n')[1];
  expect(report('/apple-touch-icon.png')).toBe('/apple-touch-icon.png belongs to the site itself');
  expect(report('/icon-192.png')).toBe('/icon-192.png belongs to the site itself');
  expect(report('/topics/alpha-old.png')).toBe(
    '/topics/alpha-old.png takes the address of a page made from content/topics/area/alpha.md',
  );
});

test.each(['/files/demo.json', '/jsons/roadmaps/demo.json', '/downloads/demo.json', '/demo/files/all.json'])(
  'allows %s',
  (path) => {
    expect(lintSample({ file: ROADMAP, from: '/jsons/demo.json', to: path })).toBe('');
  },
);
