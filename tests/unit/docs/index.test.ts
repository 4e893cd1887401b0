import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

/** Files that a page links to, as they stand in it. */
const linksOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);

test('the index of docs/ names every page', () => {
  const pages = readdirSync('docs', { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/README.md` : entry.name))
    .filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(pages.length).toBeGreaterThan(5);
  expect(linksOf('docs/README.md')).toEqual(expect.arrayContaining(pages));
});

test('the list of decisions names every record', () => {
  const records = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  expect(records.length).toBeGreaterThan(3);
  expect(linksOf('docs/decisions/README.md').toSorted()).toEqual(records.toSorted());
});
