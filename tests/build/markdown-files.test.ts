import { expect, test } from 'vitest';

import { readSiteAddress } from '../../src/site/read-site-address.ts';
import { BUILT_PAGES, FILES, readText } from './site.ts';

const { site: ORIGIN, base } = readSiteAddress(process.env);
const prefix = `${ORIGIN}${base === '/' ? '' : base}`;

/** The kinds of pages that have a Markdown file each. */
const KINDS = [
  ['/[roadmap]'],
  ['/[roadmap]/outline'],
  ['/topics/[topic]', '/[roadmap]/[topic]'],
  ['/guides/[guide]', '/[roadmap]/[guide]'],
  ['/questions/[group]'],
  ['/projects/[project]'],
];
/** Those that this content may be without. */
const POSSIBLE_KINDS = ['/best-practices/[list]'];

/** The path of a file below the built site, for an address of it. */
const pathOf = (address: string): string => new URL(address, ORIGIN).href.slice(prefix.length);

/** The address of its Markdown that a page names. */
const namedIn = (file: string): string =>
  /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(readText(file))?.[1] ?? 'none';

const titleOf = (markdown: string): string | undefined => /^# (.+)$/m.exec(markdown)?.[1];

test.each(KINDS)('every page of the kind %s names its Markdown, which is there', (...kinds) => {
  const pages = BUILT_PAGES.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
  expect(pages).not.toEqual([]);
  expect(pages.filter((file) => !FILES.includes(pathOf(namedIn(file))))).toEqual([]);
});

test.each(POSSIBLE_KINDS)('every page of the kind %s, if there is one, names its Markdown, which is there', (kind) => {
  const pages = BUILT_PAGES.filter((page) => page.kind === kind).map(({ file }) => file);
  expect(pages.filter((file) => !FILES.includes(pathOf(namedIn(file))))).toEqual([]);
});

test('every Markdown file begins with a title, has a source of this site, and no address that only the site knows', () => {
  const files = FILES.filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(20);
  const broken = files.filter((file) => {
    const text = readText(file);
    return (
      titleOf(text) === undefined || !text.includes(`Source: ${prefix}/`) || /\]\((?:topic:|drawings\/)/.test(text)
    );
  });
  expect(broken).toEqual([]);
});

test('llms.txt has a title, a summary and sections of links with notes, all of which lead to files', () => {
  const [title = '', summary = '', , ...rest] = readText('/llms.txt').split('\n\n');
  expect(title).toMatch(/^# \S/);
  expect(summary).toMatch(/^> \S/);
  const lines = rest.flatMap((block) => block.trim().split('\n'));
  const links = lines.filter((line) => !line.startsWith('## '));
  expect(links.filter((line) => !/^- \[.+\]\(\S+\): \S/.test(line))).toEqual([]);
  const addresses = links.map((line) => /\]\((\S+)\): /.exec(line)?.[1] ?? '');
  expect(addresses.filter((address) => !FILES.includes(pathOf(address)))).toEqual([]);
  expect(addresses.map(pathOf)).toContain('/llms-full.txt');
});

test('llms-full.txt has every finished topic once', () => {
  const sources = [...readText('/llms-full.txt').matchAll(/^Source: (\S+)/gm)].map(([, address = '']) => address);
  expect(new Set(sources).size).toBe(sources.length);
  const finished = FILES.filter((file) => file.startsWith('/topics/') && file.endsWith('.md')).filter(
    (file) => !/^draft\b/m.test(readText(file)),
  );
  expect(finished.length).toBeGreaterThan(20);
  expect(finished.filter((file) => !sources.includes(`${prefix}${file.slice(0, -'.md'.length)}`))).toEqual([]);
});
