import sharp from 'sharp';
import { expect, test } from 'vitest';

import { measureText } from '../../../src/export/fonts.ts';
import { renderRoadmapSvg } from '../../../src/export/roadmap-svg.ts';
import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { wrapText } from '../../../src/roadmap/layout/wrap-text.ts';
import { makeDraft, makeOutlined, makeRoadmap, TOPICS } from '../make-content.ts';
import { address, ADDRESSES, LEGEND, makeDrawing } from './make-drawing.ts';

function draw(text: 'text' | 'paths', title?: string): string {
  const { roadmap, layout } = makeDrawing(title);
  return renderRoadmapSvg(roadmap, layout, { text, address, source: ADDRESSES.roadmap('sailing'), legend: LEGEND });
}

const linksIn = (svg: string) =>
  Array.from(svg.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g), ([, ...link]) => link);

/** The first characters of all texts, without what stands in attributes. */
const textsIn = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g), ([, text]) => text);

test.each(['text', 'paths'] as const)('is XML that a strict parser reads, as %s', async (mode) => {
  const { format, width } = await sharp(Buffer.from(draw(mode))).metadata();
  expect({ format, width }).toEqual({ format: 'svg', width: 1296 });
});

test('links every section, topic and checkpoint by its address and full name', () => {
  expect(linksIn(draw('text')).map((link) => link.join(' '))).toMatchInlineSnapshot(`
    [
      "https://example.com/sailing?a=1&#38;b=2#basics Basics",
      "https://example.com/t/knots Knots",
      "https://example.com/t/bowline Bowline",
      "https://example.com/t/wind Wind (recommended)",
      "https://example.com/sailing?a=1&#38;b=2#tie-up Checkpoint: Tie up a boat",
      "https://example.com/sailing?a=1&#38;b=2#trips Trips",
      "https://example.com/t/tides Tides &#38; &#60;&#34;currents&#34;&#62;",
    ]
  `);
});

test('draws no link to a roadmap that has no page yet, and says so', () => {
  const svg = draw('text');
  expect(svg).not.toContain('https://example.com/rowing');
  expect(textsIn(svg)).toContain('upcoming');
});

test('shows title, description, legend, date and source around the graph', () => {
  expect(textsIn(draw('text'))).toEqual(
    expect.arrayContaining([
      'Sailing Developer',
      'From the harbor to the open sea',
      'Recommended',
      'Updated November 20, 2026',
      'Waymark · https://example.com/sailing · CC BY 4.0',
    ]),
  );
});

test('escapes what means something in XML, and leaves out what XML cannot hold', async () => {
  const svg = draw('text', '<script>&"\u0001\uD800');
  expect(svg).not.toContain('<script');
  expect(textsIn(svg)).toContain('&#60;script&#62;&#38;&#34;\uFFFD');
  expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
});

test('needs nothing from anywhere: fonts are inside, and links are the only addresses', () => {
  const svg = draw('text');
  expect(svg.match(/url\([^)]{0,23}/g)).toEqual(['url(data:font/woff2;base64,', 'url(data:font/woff2;base64,']);
  const rest = svg.replaceAll(/<a href="[^"]*"/g, '').replaceAll(/<text[^>]*>[^<]*<\/text>/g, '');
  expect(rest.match(/https?:[^"\s]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(rest).not.toMatch(/<script|<image|<use|\son\w+=|href=/);
});

test('draws outlines instead of text, and carries no font, for pictures', () => {
  const svg = draw('paths');
  expect(svg).not.toMatch(/<text|@font-face/);
  expect(linksIn(svg)).toEqual(linksIn(draw('text')));
});

test('is the same every time', () => {
  expect(draw('text')).toBe(draw('text'));
});

test('says of a draft that it is one, to the eye and in the name of its link', () => {
  const topics = TOPICS.map((topic) => (topic.id === 'tides' ? makeDraft('tides', { title: 'Tides' }) : topic));
  const roadmap = makeRoadmap({}, topics);
  const svg = renderRoadmapSvg(roadmap, layoutRoadmap(roadmap, measureText), {
    text: 'text',
    address,
    source: ADDRESSES.roadmap('sailing'),
    legend: LEGEND,
  });
  expect(svg).toMatch(/aria-label="Tides \(draft\)">.*>Draft<\/text><\/a>/);
  expect(svg.match(/>Draft</g)).toHaveLength(1);
});

test.each(['مقدمة إلى الشبكات (HTTP)', 'מבוא לרשתות!'])('orders the letters of “%s” from right to left', (title) => {
  const texts = Array.from(draw('text', title).matchAll(/<text ([^>]*)>([^<]*)</g));
  const [, attributes] = texts.find(([, , text]) => text?.startsWith(title.slice(0, 3))) ?? [];
  expect(attributes).toContain('unicode-bidi="plaintext"');
  expect(texts.filter(([, rest]) => rest?.includes('unicode-bidi')).length).toBeLessThan(texts.length);
});

test.each([
  ['Chinese', '网络编程与分布式系统基础知识入门指南以及更多内容'.repeat(3)],
  ['Japanese', 'ネットワークプログラミングとデータベース設計'.repeat(3)],
  ['emoji', '👨‍👩‍👧‍👦'.repeat(40)],
  ['one long word', 'Donaudampfschifffahrtselektrizitaetenhauptbetrie'],
])('breaks %s without spaces inside the width, and never inside a grapheme', (_, title) => {
  const style = { family: 'text', size: 15, weight: 500 } as const;
  const lines = wrapText(title, 200, style, measureText);
  expect(lines.join('')).toBe(title);
  for (const line of lines) {
    expect(measureText(line, style)).toBeLessThanOrEqual(200);
    expect(line).not.toMatch(/^\u200D|\u200D$/u);
  }
});

test('draws projects with their sign and word, as links that say what they are', () => {
  const roadmap = makeOutlined({ topic: 'knots', projects: ['raft', 'kite'] });
  const svg = renderRoadmapSvg(roadmap, layoutRoadmap(roadmap, measureText), {
    text: 'text',
    address,
    source: ADDRESSES.roadmap('sailing'),
    legend: LEGEND,
  });
  expect(linksIn(svg).slice(-2)).toEqual([
    ['https://example.com/p/raft', 'Project: Build a raft'],
    ['https://example.com/p/kite', 'Project: Build a kite (draft)'],
  ]);
  expect(textsIn(svg).filter((text) => text === 'PROJECT')).toHaveLength(2);
  expect(textsIn(svg)).toContain('Project');
});
