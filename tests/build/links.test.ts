import { expect, test } from 'vitest';

import { PAGES, readText, resolveFile } from './site.ts';

const ORIGIN = 'https://waymark.example';

/** Ids on a page, for links to its parts. */
const idsOf = new Map(
  PAGES.map((page) => [page, new Set([...readText(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
);

function findBroken(page: string): string[] {
  const address = new URL(page.replace(/(?:\/index)?\.html$/, '') || '/', ORIGIN);
  const links = [...readText(page).matchAll(/\s(?:href|src|action|data-source|data-topics)="([^"]*)"/g)].map(
    ([, link = '']) => link.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
  return [...new Set(links)].filter((link) => {
    const url = new URL(link, address);
    if (url.origin !== ORIGIN) return !['https:', 'mailto:'].includes(url.protocol);
    const file = resolveFile(url.pathname);
    if (file === undefined) return true;
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment !== '' && idsOf.get(file)?.has(fragment) !== true;
  });
}

test('no page has a broken internal link, a missing fragment or an unsafe address', () => {
  const broken = PAGES.flatMap((page) => findBroken(page).map((link) => `${page} -> ${link}`));
  expect(broken).toEqual([]);
});

test('no page loads anything from another site', () => {
  const loads =
    /<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon|modulepreload)"|source|video|audio)[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g;
  expect(PAGES.flatMap((page) => readText(page).match(loads) ?? [])).toEqual([]);
});
