import { expect, test } from 'vitest';

import { readSiteAddress } from '../../src/site/read-site-address.ts';
import { findBrokenLinks } from './broken-links.ts';
import { findForeignLoads, isForeign, listCssLoads, listScriptAddresses } from './foreign-loads.ts';
import { DIST, FILES, PAGES, readText } from './site.ts';

const { site: ORIGIN, base } = readSiteAddress(process.env);

test('no page has a broken internal link, a missing fragment or an unsafe address', () => {
  expect(PAGES.length).toBeGreaterThan(20);
  expect(findBrokenLinks({ folder: DIST, origin: ORIGIN, base })).toEqual([]);
});

test('no page, picture or style sheet loads anything from another site', () => {
  const marked = FILES.filter((file) => /\.(?:html|svg)$/.test(file));
  const styles = FILES.filter((file) => file.endsWith('.css'));
  const loads = [
    ...marked.map((file) => [file, findForeignLoads(readText(file), ORIGIN)] as const),
    ...styles.map((file) => [file, listCssLoads(readText(file)).filter((load) => isForeign(load, ORIGIN))] as const),
  ];
  expect(marked.length).toBeGreaterThan(PAGES.length);
  expect(styles).not.toEqual([]);
  expect(loads.flatMap(([file, found]) => found.map((load) => `${file}: ${load}`))).toEqual([]);
});

/** Addresses in scripts that nothing loads. */
const NAMED_ONLY = [
  // Names of vocabularies, which look like addresses.
  'http://www.w3.org/',
  // Messages of libraries say where they are explained.
  'https://react.dev/errors/',
  'https://reactflow.dev',
  // The example in a field for links.
  'https://example.org/wiki',
];

test('no script names an address of another site that it could load', () => {
  const scripts = FILES.filter((file) => file.endsWith('.js'));
  const named = scripts.flatMap((file) => listScriptAddresses(readText(file)).map((address) => ({ file, address })));
  expect(scripts).not.toEqual([]);
  // The names of vocabularies are there, so the addresses were found.
  expect(named.map(({ address }) => address)).toContain('http://www.w3.org/2000/svg');
  expect(named.filter(({ address }) => !NAMED_ONLY.some((known) => address.startsWith(known)))).toEqual([]);
});
