import { readFileSync } from 'node:fs';

import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { readHistory } from '../../src/site/sitemap/history.ts';
import { checkVocabulary } from '../sampling/vocabulary.ts';
import { readSitemaps } from '../sampling/read-sitemaps.ts';
import { findLinked, HEADS, type PageHead } from './page-heads.ts';
import { CONTENT_ROOT, DIST, readBytes, readText } from './site.ts';
import { TOPIC_FILES } from './sources.ts';

const INDEXED = HEADS.filter(({ isIndexed }) => isIndexed);
const SITEMAP = readSitemaps(DIST);

/** Files that share a text, as `text: files`. */
const listRepeated = (heads: readonly PageHead[], read: (head: PageHead) => string): readonly string[] =>
  [...Map.groupBy(heads, read)]
    .filter(([, { length }]) => length > 1)
    .map(([text, same]) => `${text}: ${same.map(({ file }) => file).join(' ')}`);

test('what holds for every kind of page is tried on every kind', () => {
  const kinds = new Set(INDEXED.map(({ kind }) => kind));
  const expected = [
    ...['/', '/roadmaps', '/topics', '/guides', '/questions', '/projects', '/best-practices', '/videos', '/changelog'],
    ...['/[roadmap]', '/topics/[topic]', '/guides/[guide]', '/questions/[group]', '/projects/[project]'],
    ...['/best-practices/[list]', '/authors/[author]'],
  ];
  expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('no two pages have the same title or description, and no title is longer than what search results show', () => {
  expect(HEADS.length).toBeGreaterThan(50);
  expect(listRepeated(HEADS, ({ title }) => title)).toEqual([]);
  expect(listRepeated(HEADS, ({ description }) => description)).toEqual([]);
  expect(HEADS.filter(({ title }) => title === '' || title.length > 60).map(({ title }) => title)).toEqual([]);
  expect(INDEXED.filter(({ description }) => description.length < 50).map(({ file }) => file)).toEqual([]);
});

test('the sitemap lists pages that may be indexed, and of these only roadmaps without the tag are missing', () => {
  const listed = new Set(SITEMAP.map(({ path }) => findLinked(path)));
  const indexed = new Set(INDEXED.map(({ file }) => file));
  expect([...listed].filter((file) => file === undefined || !indexed.has(file))).toEqual([]);
  const missing = INDEXED.filter(({ file }) => !listed.has(file));
  expect(missing.filter(({ kind }) => kind !== '/[roadmap]').map(({ file }) => file)).toEqual([]);
});

test('every page that may be indexed is at most three clicks from home', () => {
  const pages = new Map(HEADS.map((head) => [head.file, head]));
  const reached = new Set(['/index.html']);
  for (let clicks = 0; clicks < 3; clicks += 1) {
    for (const file of [...reached]) pages.get(file)?.leadsTo.forEach((next) => reached.add(next));
  }
  expect(INDEXED.length).toBeGreaterThan(20);
  expect(INDEXED.filter(({ file }) => !reached.has(file)).map(({ file }) => file)).toEqual([]);
});

test('no page that may be indexed is thin', () => {
  expect(INDEXED.filter(({ words }) => words < 60).map(({ file, words }) => `${file}: ${words}`)).toEqual([]);
});

test('the sitemap dates a topic by the history of its file, and by nothing where there is none', () => {
  const history = readHistory(CONTENT_ROOT, ['content']);
  const dated = new Map(SITEMAP.map(({ path, lastModified }) => [path, lastModified]));
  const topics = [...TOPIC_FILES].filter(([id]) => dated.has(`/topics/${id}`));
  expect(topics.length).toBeGreaterThan(10);
  const wrong = topics.filter(
    ([id, file]) => dated.get(`/topics/${id}`) !== history.get(file.slice(CONTENT_ROOT.length + 1)),
  );
  expect(wrong.map(([id]) => id)).toEqual([]);
});

test('a roadmap is no newer than what its files or its frontmatter say', () => {
  const history = readHistory(CONTENT_ROOT, ['content']);
  for (const { path, lastModified } of SITEMAP) {
    const folder = `content/roadmaps${path}`;
    const known = [`${folder}/roadmap.md`, `${folder}/outline.yaml`].map((file) => history.get(file) ?? '');
    if (findLinked(path) === undefined || !readText('/sitemap-roadmaps.xml').includes(`${path}</loc>`)) continue;
    const written = /dateModified: '?([\d-]+)/.exec(readFileSync(`${CONTENT_ROOT}/${folder}/roadmap.md`, 'utf8'))?.[1];
    expect([...known, written], path).toContain(lastModified);
  }
});

test('what pages tell programs is in the vocabulary of schema.org, and every kind of page has some', () => {
  const wrong = HEADS.flatMap(({ file, structuredData }) =>
    structuredData.flatMap((data) => checkVocabulary(data)).map((problem) => `${file}: ${problem}`),
  );
  expect(wrong).toEqual([]);
  const typesOf = (kind: string) =>
    new Set(
      HEADS.filter((head) => head.kind === kind && head.isIndexed)
        .flatMap(({ structuredData }) => structuredData)
        .map((data) => ('@type' in data ? data['@type'] : undefined)),
    );
  expect(typesOf('/')).toEqual(new Set(['WebSite']));
  expect(typesOf('/roadmaps')).toEqual(new Set(['ItemList']));
  expect(typesOf('/[roadmap]')).toEqual(new Set(['Course', 'TechArticle', 'FAQPage', 'BreadcrumbList']));
  expect(typesOf('/topics/[topic]')).toEqual(new Set(['LearningResource', 'Quiz', 'BreadcrumbList']));
  expect(typesOf('/guides/[guide]')).toEqual(new Set(['Article', 'BreadcrumbList']));
  expect(typesOf('/questions/[group]')).toEqual(new Set(['Quiz', 'BreadcrumbList']));
  expect(typesOf('/projects/[project]')).toEqual(new Set(['HowTo', 'BreadcrumbList']));
  expect(typesOf('/best-practices/[list]')).toEqual(new Set(['ItemList', 'BreadcrumbList']));
  const authors = typesOf('/authors/[author]');
  expect(authors.has('Person') || authors.has('Organization')).toBe(true);
  for (const list of ['/guides', '/questions', '/projects', '/best-practices', '/videos']) {
    expect(typesOf(list), list).toEqual(new Set(['ItemList']));
  }
});

test('every page has a picture of the right size for posts that link to it, and says what it shows', async () => {
  const wrong: string[] = [];
  const pictures = new Map<string, string>();
  for (const { file, kind, meta } of HEADS) {
    if (kind === '/embed/[roadmap]') continue;
    const picture = findLinked(meta.get('og:image') ?? '/nothing');
    if (picture === undefined || meta.get('og:image:alt') === undefined) wrong.push(`${file} has no picture`);
    else if (meta.get('og:image:width') !== undefined) pictures.set(picture, file);
  }
  for (const [picture, file] of pictures) {
    const bytes = readBytes(picture);
    const { format, width, height } = await sharp(bytes).metadata();
    if (format !== 'jpeg' || width !== 1200 || height !== 630)
      wrong.push(`${file}: ${picture} is ${width} x ${height}`);
    if (bytes.length > 80_000) wrong.push(`${file}: ${picture} has ${bytes.length} bytes`);
  }
  expect(pictures.size).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('all pages of a topic share one picture, and the sitemap names those of roadmaps, topics and guides', () => {
  const pictureOf = new Map(HEADS.map(({ file, meta }) => [file, meta.get('og:image')]));
  const inside = HEADS.filter(({ file, canonical }) => {
    const own = findLinked(canonical) ?? '';
    return own.startsWith('/topics/') && own !== file;
  });
  expect(inside.length).toBeGreaterThan(10);
  const different = inside.filter(({ file, canonical }) => {
    return pictureOf.get(file) !== pictureOf.get(findLinked(canonical) ?? '');
  });
  expect(different.map(({ file }) => file)).toEqual([]);
  const kinds = new Map(HEADS.map(({ file, kind }) => [file, kind]));
  const pictured = SITEMAP.filter(({ path }) =>
    ['/topics/[topic]', '/[roadmap]', '/guides/[guide]'].includes(kinds.get(findLinked(path) ?? '') ?? ''),
  );
  expect(pictured.length).toBeGreaterThan(10);
  expect(pictured.filter(({ images }) => images.every((image) => findLinked(image) === undefined))).toEqual([]);
});

test('every feed that a page names is there, is XML, and has addresses of this site', () => {
  const named = new Set(
    HEADS.flatMap(({ links }) => links.filter(([, type]) => /^application\/(?:atom|rss|opens)/.test(type))).map(
      ([, , href]) => href,
    ),
  );
  expect(named.size).toBeGreaterThan(6);
  const wrong = [...named].flatMap((href) => {
    const file = findLinked(href);
    if (file === undefined) return [`${href} is missing`];
    const addresses: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'link' && attributes['href'] !== undefined) addresses.push(attributes['href']);
    });
    parser.write(readText(file)).close();
    return addresses.filter((address) => findLinked(address) === undefined).map((address) => `${file}: ${address}`);
  });
  expect(wrong).toEqual([]);
});

test('every release of the changelog is in both feeds of the site and of the roadmaps that it names', () => {
  const logs = HEADS.filter(({ kind }) => kind === '/changelog' || kind === '/[roadmap]/changelog');
  expect(logs.length).toBeGreaterThan(1);
  const missing = logs.flatMap(({ file }) => {
    const folder = file.slice(0, -'/changelog.html'.length);
    const releases = [...readText(file).matchAll(/ id="(release-[\d-]+)"/g)].map(([, id = '']) => id);
    expect(releases, file).not.toEqual([]);
    return ['feed', 'rss'].flatMap((format) => {
      const feed = readText(`${folder}/${format}.xml`);
      return releases.filter((id) => !feed.includes(`/changelog#${id}`)).map((id) => `${folder}/${format}.xml: ${id}`);
    });
  });
  expect(missing).toEqual([]);
});
