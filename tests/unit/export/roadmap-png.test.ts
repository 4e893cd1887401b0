import sharp from 'sharp';
import { expect, test } from 'vitest';

import { renderRoadmapPng } from '../../../src/export/roadmap-png.ts';

const svg = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#b8380f" d="M0 0H${width}V${height / 2}H0z"/></svg>`;

const sizeOf = async (png: Uint8Array) => {
  const { format, width, height } = await sharp(png).metadata();
  return { format, width, height };
};

test('is a PNG with two pixels to each CSS pixel', async () => {
  const png = await renderRoadmapPng(svg(300, 200), 1200, 12_000);
  expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(await sizeOf(png)).toEqual({ format: 'png', width: 600, height: 400 });
});

test.each([
  ['wide', svg(1000, 100), 200, 200, { width: 400, height: 40 }],
  ['high', svg(100, 1000), 200, 200, { width: 40, height: 400 }],
  ['long for any picture', svg(60, 60_000), 60, 60_000, { width: 32, height: 32_767 }],
])('fits a drawing that is too %s into the largest size, in proportion', async (_, drawing, width, height, size) => {
  expect(await sizeOf(await renderRoadmapPng(drawing, width, height))).toEqual({ format: 'png', ...size });
});

test('shows the drawing and nothing beside it', async () => {
  const png = await renderRoadmapPng(svg(100, 1000), 200, 200);
  const pixels = await sharp(png).ensureAlpha().raw().toBuffer();
  const pixel = (x: number, y: number) => [...pixels.subarray((y * 40 + x) * 4, (y * 40 + x) * 4 + 4)];
  expect([pixel(0, 0), pixel(39, 195)]).toEqual([
    [184, 56, 15, 255],
    [184, 56, 15, 255],
  ]);
  expect(pixel(20, 205).at(3)).toBe(0);
});
