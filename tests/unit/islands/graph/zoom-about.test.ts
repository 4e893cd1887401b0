import fc from 'fast-check';
import { expect, test } from 'vitest';

import { middleInView, zoomAbout, ZOOMS } from '../../../../src/islands/graph/zoom-about.ts';

const WINDOW = { width: 1000, height: 800 };

test.each([
  ['inside the window', { left: 100, right: 300, top: 100, bottom: 200 }, { x: 100, y: 50 }],
  ['much higher than the window', { left: 0, right: 1000, top: -3000, bottom: 4660 }, { x: 500, y: 3400 }],
  ['with its top in the window', { left: 0, right: 1000, top: 600, bottom: 8260 }, { x: 500, y: 100 }],
  ['with its end in the window', { left: 0, right: 1000, top: -7460, bottom: 200 }, { x: 500, y: 7560 }],
])('the middle of what is in view of a container %s', (_, container, middle) => {
  expect(middleInView(container, WINDOW)).toEqual(middle);
});

test('zooms about a point', () => {
  expect(zoomAbout({ x: 10, y: -100, zoom: 1 }, { x: 510, y: 900 }, 2)).toEqual({ x: -490, y: -1100, zoom: 2 });
});

test('what stands at the point stays there, and no zoom is too large or too small', () => {
  const coordinate = fc.integer({ min: -10_000, max: 10_000 });
  const place = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.1, max: 3, noNaN: true }) });
  const point = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(place, point, fc.constantFrom(0.1, 0.8, 1.25, 10), (from, about, factor) => {
      const to = zoomAbout(from, about, factor);
      expect((about.x - to.x) / to.zoom).toBeCloseTo((about.x - from.x) / from.zoom, 5);
      expect((about.y - to.y) / to.zoom).toBeCloseTo((about.y - from.y) / from.zoom, 5);
      expect(to.zoom).toBeGreaterThanOrEqual(ZOOMS.min);
      expect(to.zoom).toBeLessThanOrEqual(ZOOMS.max);
    }),
  );
});
