import { expect, test } from 'vitest';

import { readOfflineList } from '../../src/offline/read-offline-list.ts';
import { BUILT_PAGES, FILES, readBytes, readText, resolveFile } from './site.ts';

const LISTS = BUILT_PAGES.filter(({ kind }) => kind === '/best-practices/[list]').map(({ file }) =>
  file.replace(/\.html$/, ''),
);

const listIds = (html: string): readonly string[] =>
  [...html.matchAll(/<li[^>]*\bid="(item-[^"]+)"/g)].map(([, id = '']) => id);

test('there are check lists to look at', () => {
  expect(LISTS.length).toBeGreaterThan(0);
});

test.each(LISTS)('%s leads to its graph and to its files, and they exist', (list) => {
  const html = readText(`${list}.html`);
  for (const address of [`${list}/graph`, `${list}.pdf`, `${list}.md`, `${list}.json`]) {
    expect(html).toContain(`href="${address}`);
    expect(resolveFile(address)).toBeDefined();
  }
  expect(readBytes(`${list}.pdf`).subarray(0, 5).toString('latin1')).toBe('%PDF-');
});

test.each(LISTS)('the graph of %s leads to every item of it, in its order', (list) => {
  const items = listIds(readText(`${list}.html`));
  const html = readText(`${list}/graph.html`);
  const links = [...html.matchAll(/href="([^"#]+)#(item-[^"]+)"/g)].map(([, path, id]) => ({ path, id }));
  expect(items.length).toBeGreaterThan(0);
  expect(links).toEqual(items.map((id) => ({ path: list, id })));
});

test('roadmaps are saved with the check lists that name them, and search finds lists and items', () => {
  const saved = FILES.filter((file) => /^\/offline\/[^/]+\.json$/.test(file)).flatMap((file) =>
    Object.keys(readOfflineList(JSON.parse(readText(file)))?.files ?? {}),
  );
  expect(LISTS.some((list) => saved.includes(list) && saved.includes(`${list}/graph`))).toBe(true);
  const { lists } = JSON.parse(readText('/search-index.json')) as {
    readonly lists: readonly (readonly [id: string, title: string, description: string, items: readonly unknown[]])[];
  };
  expect(lists.map(([id]) => `/best-practices/${id}`).toSorted()).toEqual(LISTS.toSorted());
  for (const [id, , , items] of lists) {
    expect(items).toHaveLength(listIds(readText(`/best-practices/${id}.html`)).length);
  }
});
