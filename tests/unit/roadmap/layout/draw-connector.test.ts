import { expect, test } from 'vitest';

import { drawBranch, drawCurve, drawSpine } from '../../../../src/roadmap/layout/draw-connector.ts';
import { samplePath } from './layout-checks.ts';

test('draws the spine as one upright line', () => {
  expect(drawSpine(540, 52, 100.456)).toBe('M540 52V100.46');
});

test.each([
  ['to the right', { x: 100, y: 20 }, { x: 156, y: 300 }],
  ['to the left', { x: 156, y: 20 }, { x: 100, y: 300 }],
  ['down a little', { x: 100, y: 20 }, { x: 156, y: 30 }],
])('keeps a branch %s inside its gutter', (_, from, to) => {
  const points = samplePath(drawBranch(from, to));
  expect(points.at(0)).toEqual(from);
  expect(points.at(-1)).toEqual(to);
  expect(points.filter(({ x, y }) => x < 100 || x > 156 || y < 20 || y > to.y + 0.001)).toEqual([]);
});

test('draws a level branch as a straight line', () => {
  const heights = new Set(samplePath(drawBranch({ x: 0, y: 7 }, { x: 56, y: 7 })).map(({ y }) => Math.round(y * 100)));
  expect([...heights]).toEqual([700]);
});

test('leaves and arrives level in a curve', () => {
  expect(drawCurve({ x: 0, y: 0 }, { x: 40, y: 90 })).toBe('M0 0C20 0 20 90 40 90');
});
