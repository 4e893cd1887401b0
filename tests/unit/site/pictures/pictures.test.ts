import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { measureText } from '../../../../src/export/fonts.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import { drawPicture } from '../../../../src/site/pictures/draw-picture.ts';
import { drawRoadmap } from '../../../../src/site/pictures/draw-roadmap.ts';
import { encodePicture } from '../../../../src/site/pictures/encode-picture.ts';
import { picturePage, pictureTopic } from '../../../../src/site/pictures/page-pictures.ts';
import { makeDraft, makeRoadmap, makeTopic, TOPICS } from '../../make-content.ts';
import { makeCatalog } from '../catalog-fixture.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LAYOUT = layoutRoadmap(makeRoadmap(), measureText);
const WAY = { kind: 'Topic', title: 'Wind', place: 'Sailing', way: { before: 'Knots', after: 'Tides' } };

test('a picture needs no font where it is drawn, and comes out the same again', async () => {
  const svg = await drawPicture(WAY);
  expect(svg).toMatch(/^<svg width="1200" height="630"/);
  expect(svg).not.toMatch(/<text|<image|foreignObject/);
  expect(await drawPicture({ ...WAY })).toBe(svg);
});

test('letters beyond English are drawn, those of no font are boxes', async () => {
  const [latin, extended, box] = await Promise.all(
    ['e', 'ę', '\u{16A0}'].map((title) => drawPicture({ kind: 'Topic', title })),
  );
  expect(new Set([latin, extended, box]).size).toBe(3);
});

test('a picture is a small JPEG of the size that other sites show, and made once', async () => {
  const svg = await drawPicture({ kind: 'Roadmap', title: 'Sailing', drawing: drawRoadmap(LAYOUT) });
  const name = await encodePicture(svg, folder);
  const file = join(folder, name);
  expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(statSync(file).size).toBeLessThan(80_000);
  const bytes = readFileSync(file);
  utimesSync(file, 1, 1);
  expect(await encodePicture(svg, folder)).toBe(name);
  expect(statSync(file).mtimeMs).toBe(1000);
  rmSync(file);
  expect(await encodePicture(svg, folder)).toBe(name);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(await encodePicture(await drawPicture(WAY), folder)).not.toBe(name);
});

test('the drawing of a roadmap has every box and every line of its graph', () => {
  const drawing = drawRoadmap(LAYOUT);
  const bars = LAYOUT.nodes.flatMap(({ lines }) => lines).length;
  const checkpoints = LAYOUT.nodes.filter(
    ({ kind, isUpcoming }) => kind === 'checkpoint' || isUpcoming === true,
  ).length;
  expect(drawing.match(/<rect/g)).toHaveLength(1 + LAYOUT.nodes.length + bars + checkpoints);
  expect(drawing.match(/<path/g)).toHaveLength(LAYOUT.edges.length);
});

test('a topic stands between its neighbors of the first roadmap that lists it', () => {
  const catalog = makeCatalog();
  const [knots, , wind] = TOPICS.map((topic) => pictureTopic(topic, catalog));
  expect(knots).toEqual({
    kind: 'Topic',
    title: 'Knots',
    place: 'Sailing roadmap: Basics',
    way: { before: undefined, after: 'Bowline' },
  });
  expect(wind?.way).toEqual({ before: 'Bowline', after: 'Tides' });
  expect(pictureTopic(makeTopic('reef', { title: 'Reef' }), catalog)).toEqual({ kind: 'Topic', title: 'Reef' });
});

test('a draft has the picture of its roadmap, which is made once', () => {
  const catalog = makeCatalog();
  const draft = makeDraft('knots');
  const picture = pictureTopic(draft, catalog);
  expect(picture).toMatchObject({ kind: 'Roadmap', title: 'Sailing' });
  expect(pictureTopic(makeDraft('wind'), catalog)).toBe(picture);
});

test('any other page shows what it says of itself, if there is room', () => {
  expect(picturePage('Guides', 'Short guides.').place).toBe('Short guides.');
  expect(picturePage('Guides', 'x'.repeat(141)).place).toBeUndefined();
  expect(picturePage('Waymark', 'Roadmaps.').title).toBe('Open roadmaps for learning, topic by topic');
});
