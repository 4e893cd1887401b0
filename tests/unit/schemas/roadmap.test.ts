import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseContent } from '../../../src/lint/parse-content.ts';
import { runRules } from '../../../src/lint/run-rules.ts';
import { roadmapSchema } from '../../../src/schemas/roadmap.ts';
import { readFixture } from '../fixtures/read-fixture.ts';
import { changeSample, OUTLINE, ROADMAP } from '../lint/sample-project.ts';
import { replacePart, reportFaults } from './report-faults.ts';

const FRONTMATTER = readFixture('roadmap-frontmatter.md').split('---\n')[1] ?? '';

const report = (from: string, to: string) => reportFaults(roadmapSchema, replacePart(FRONTMATTER, from, to));

test('accepts frontmatter with every field in use, unchanged', () => {
  expect(reportFaults(roadmapSchema, FRONTMATTER)).toBe('');
});

test('warns only of related content that does not exist yet', () => {
  const files = new Map(changeSample());
  files.delete(ROADMAP);
  files.delete(OUTLINE);
  files.set('content/roadmaps/sailing/roadmap.md', readFixture('roadmap-frontmatter.md'));
  files.set('content/roadmaps/sailing/outline.yaml', changeSample().get(OUTLINE) ?? '');
  const { findings } = runRules(parseContent(files));
  expect(findings.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
    ['unknown-roadmap', 'warning', 55],
    ['unknown-roadmap', 'warning', 56],
    ['unknown-question-group', 'warning', 58],
  ]);
});

test('needs two titles and two descriptions, no more', () => {
  expect(reportFaults(roadmapSchema, 'order: 1')).toMatchInlineSnapshot(`
    "2:1 missing field "briefTitle"
    => Title on cards.
    2:1 missing field "briefDescription"
    => Sentence on cards.
    2:1 missing field "title"
    => Heading of the page.
    2:1 missing field "description"
    => Sentence below the heading."
  `);
});

test('names the field that a typing error meant', () => {
  expect(report('briefTitle:', 'brieftitle:')).toMatchInlineSnapshot(`
    "6:1 unknown field "brieftitle"
    => Did you mean "briefTitle"?"
  `);
});

test('knows only true and false', () => {
  expect(report('hasTopics: true', 'hasTopics: yes')).toMatchInlineSnapshot(`
    "10:12 "hasTopics" must be true or false, but is the text "yes"
    => Write \`hasTopics: true\`."
  `);
});

test('takes the quotes from a number', () => {
  expect(report('order: 2', "order: '2'")).toMatchInlineSnapshot(`
    "5:8 "order" must be a number, but is the text "2"
    => Write \`order: 2\`."
  `);
});

test('refuses a day that the calendar does not have', () => {
  expect(report("'2025-09-16'", "'2025-02-30'")).toMatchInlineSnapshot(`
    "45:17 "schema.dateModified" must be a day such as 2026-11-21
    => Day of the last real change; shown as "Updated"."
  `);
});

test.each(['../../evil.json', '/a/../b.json', '/a.b.json', 'a.json', '/a//b.json', '/a.pdf', '/%2e%2e/a.json'])(
  'refuses %s as the path of a file that the build makes',
  (path) => {
    expect(report('/jsons/roadmaps/sailing.json', path)).toContain('3:10 "jsonUrl" must be a path such as');
  },
);

const LONG = `/${'a'.repeat(61)}.json`;
const DEEP = `${'/abcdefghi'.repeat(20)}.json`;

test.each([LONG, DEEP, 'https://example.com/index.html'])('refuses %s as well', (path) => {
  expect(report('/jsons/roadmaps/sailing.json', path)).toContain('"jsonUrl" must be a path such as');
});

test('takes the path of an absolute address', () => {
  const titles = { briefTitle: 'A', briefDescription: 'B', title: 'C', description: 'D' };
  const frontmatter = { ...titles, jsonUrl: 'https://example.com/jsons/sailing.json', pdfUrl: '/sailing.pdf' };
  expect(roadmapSchema.parse(frontmatter)).toMatchObject({ jsonUrl: '/jsons/sailing.json', pdfUrl: '/sailing.pdf' });
});

test.each(['https://example.com/index.html', 'https://example.com/', 'javascript:alert(1)//a.png', '/a/../b.png'])(
  'refuses %s as the address of the picture',
  (address) => {
    expect(report('https://example.com/roadmaps/sailing.png', address)).toContain('"schema.imageUrl" must be a path');
  },
);

test('limits the size of the picture', () => {
  expect(report('width: 968', 'width: 99999')).toMatchInlineSnapshot(`
    "38:10 "dimensions.width" must be at most 4000
    => Largest width of the PNG, in CSS pixels (it is drawn twice as dense)."
  `);
});

test('accepts what files of this format have had over the years', () => {
  const older = [
    'dimensions: {width: 968, height: 2317.91}',
    'pdfUrl: https://example.com/pdfs/roadmaps/sailing.pdf',
    'renderer: balsamiq',
    'sitemap: {priority: 0.35, changefreq: monthly}',
    'seo: {title: A, description: B, ogImageUrl: https://example.com/og-images/sailing.png}',
    'tnsBannerLink: https://example.com/?utm_source=x',
    'sponsor: {url: https://example.com, title: S}',
    'sponsors: [1, null, {a: b}]',
  ].join('\n');
  const titles = 'briefTitle: A\nbriefDescription: B\ntitle: C\ndescription: D\n';
  expect(reportFaults(roadmapSchema, titles + older)).toBe('');
  const { renderer, pdfUrl, dimensions, sitemap, seo } = roadmapSchema.parse(parse(titles + older));
  expect({ renderer, pdfUrl, dimensions, sitemap, picture: seo?.ogImageUrl }).toEqual({
    renderer: 'editor',
    pdfUrl: '/pdfs/roadmaps/sailing.pdf',
    dimensions: { width: 968, height: 2317.91 },
    sitemap: { priority: 0.35, changefreq: 'monthly' },
    picture: 'https://example.com/og-images/sailing.png',
  });
});

test.each(['og.gif', '//example.com/a.png', '/a/../b.png', 'data:image/png;base64,AA'])(
  'refuses %s as the picture for other sites',
  (address) => {
    const seo = "seo:\n  title: 'Sailing Skipper Roadmap: What is Sailing'";
    expect(report(seo, `${seo}\n  ogImageUrl: '${address}'`)).toContain('"seo.ogImageUrl" must be an absolute');
  },
);
