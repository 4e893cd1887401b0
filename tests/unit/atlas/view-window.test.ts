import { expect, test } from 'vitest';

import {
  betweenWindows,
  fitWindow,
  keepOnMap,
  levelOf,
  moveDrawn,
  moveWindow,
  toViewBox,
  zoomWindow,
} from '../../../src/atlas/view-window.ts';

const SCREEN = { width: 1000, height: 500 };
const MAP = { width: 4000, height: 4000 };
const whole = fitWindow(SCREEN, { x: 0, y: 0 }, { x: 4000, y: 4000 });

test('fits a piece of the map into the screen', () => {
  expect(whole).toEqual({ x: 2000, y: 2000, scale: 0.125 });
  expect(toViewBox(whole, SCREEN)).toBe('-2000 0 8000 4000');
});

test('keeps a point under the pointer while zooming', () => {
  const at = { x: 300, y: -100 };
  const under = (view: typeof whole) => ({ x: view.x + at.x / view.scale, y: view.y + at.y / view.scale });
  const zoomed = zoomWindow(whole, 3, at);
  expect(zoomed.scale).toBeCloseTo(0.375);
  expect(under(zoomed).x).toBeCloseTo(under(whole).x);
  expect(under(zoomed).y).toBeCloseTo(under(whole).y);
});

test('moves along with the finger', () => {
  expect(moveWindow({ x: 100, y: 100, scale: 0.5 }, 10, -10)).toEqual({ x: 80, y: 120, scale: 0.5 });
});

test('a picture that is moved shows each point where one that is drawn anew does', () => {
  const drawn = { x: 700, y: 300, scale: 0.5 };
  const wanted = { x: 820, y: 250, scale: 0.8 };
  const { x, y, scale } = moveDrawn(drawn, wanted, SCREEN);
  const onScreen = (view: typeof drawn, point: { x: number; y: number }) => ({
    x: (point.x - view.x) * view.scale + SCREEN.width / 2,
    y: (point.y - view.y) * view.scale + SCREEN.height / 2,
  });
  for (const point of [
    { x: 0, y: 0 },
    { x: 820, y: 250 },
    { x: 4000, y: -90 },
  ]) {
    const before = onScreen(drawn, point);
    const after = onScreen(wanted, point);
    expect(before.x * scale + x).toBeCloseTo(after.x);
    expect(before.y * scale + y).toBeCloseTo(after.y);
  }
  expect(moveDrawn(drawn, drawn, SCREEN)).toEqual({ x: 0, y: 0, scale: 1 });
});

test('never leaves the map, gets smaller than the screen, or larger than makes sense', () => {
  expect(keepOnMap({ x: -9000, y: 9000, scale: 0.01 }, SCREEN, MAP)).toEqual(whole);
  const near = keepOnMap({ x: -9000, y: 9000, scale: 1 }, SCREEN, MAP);
  expect(near).toEqual({ x: 250, y: 3875, scale: 1 });
  expect(zoomWindow(near, 1000).scale).toBe(2);
});

test('shows names from far, titles from near', () => {
  expect([0.1, 0.5, 1].map((scale) => levelOf({ x: 0, y: 0, scale }))).toEqual(['far', 'mid', 'near']);
});

test('flies from one window to another', () => {
  const to = { x: 0, y: 1000, scale: 2 };
  expect(betweenWindows(whole, to, 0)).toEqual(whole);
  expect(betweenWindows(whole, to, 1)).toEqual(to);
  expect(betweenWindows(whole, to, 0.5)).toEqual({ x: 1000, y: 1500, scale: 0.5 });
});
