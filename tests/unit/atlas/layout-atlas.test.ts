import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CELL_WIDTH, ROW_HEIGHT } from '../../../src/atlas/hex-grid.ts';
import { COUNTRY_STYLE, layoutAtlas, PLACE_STYLE } from '../../../src/atlas/layout-atlas.ts';
import type { Atlas, AtlasSource } from '../../../src/atlas/types.ts';
import type { MeasureText } from '../../../src/roadmap/layout/types.ts';

const measure: MeasureText = (text, { size }) => Array.from(text).length * size * 0.55;

/** Areas of the given sizes, with two routes through every second and every third topic. */
function makeSource(sizes: readonly number[]): AtlasSource {
  const areas = sizes.map((size, area) => ({
    id: `area-${area}`,
    title: `Area number ${area}`,
    topics: Array.from({ length: size }, (_, index) => ({
      id: `t${area}-${index}`,
      title: `Topic ${index} of ${area}`,
    })),
  }));
  const ids = areas.flatMap(({ topics }) => topics.map(({ id }) => id));
  return {
    areas,
    routes: [2, 3].map((step) => ({ id: `by-${step}`, topics: ids.filter((_, index) => index % step === 0) })),
    requires: ids.slice(1).map((id, index) => [id, ids[index] ?? ''] as const),
  };
}

/** Everything that takes room, as boxes: cells of topics, and names of countries. */
const listBoxes = ({ countries }: Atlas) => [
  ...countries.flatMap(({ places }) =>
    places.map(({ x, y }) => ({ x, y, width: CELL_WIDTH, height: (ROW_HEIGHT * 2) / 3 })),
  ),
  ...countries.map(({ title, label }) => ({
    x: label.x,
    y: label.y + 30 - COUNTRY_STYLE.size / 2,
    width: measure(title, COUNTRY_STYLE),
    height: COUNTRY_STYLE.size / 2,
  })),
];

function countOverlaps(atlas: Atlas): number {
  const boxes = listBoxes(atlas);
  return boxes
    .flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    .filter(
      ([a, b]) =>
        Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
    ).length;
}

const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 });

test('gives every topic a place of its own, whatever the areas are', () => {
  fc.assert(
    fc.property(sizes, (wanted) => {
      const source = makeSource(wanted);
      const atlas = layoutAtlas(source, measure);
      expect(atlas.countries.map(({ places }) => places.length)).toEqual(wanted);
      expect(countOverlaps(atlas)).toBe(0);
      for (const { x, y } of listBoxes(atlas)) {
        expect(x > 0 && x < atlas.width && y > 0 && y < atlas.height).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('makes the same bytes of the same source, whatever order ties are counted in', () => {
  const source = makeSource([7, 21, 3, 12]);
  const first = JSON.stringify(layoutAtlas(source, measure));
  expect(JSON.stringify(layoutAtlas(structuredClone(source), measure))).toBe(first);
  expect(JSON.stringify(layoutAtlas({ ...source, requires: source.requires.toReversed() }, measure))).toBe(first);
});

test('keeps countries and routes in the order of the source', () => {
  const atlas = layoutAtlas(makeSource([4, 9, 2]), measure);
  expect(atlas.countries.map(({ id }) => id)).toEqual(['area-0', 'area-1', 'area-2']);
  expect(atlas.routes.map(({ id }) => id)).toEqual(['by-2', 'by-3']);
});

describe('a route', () => {
  test('stops at each of its topics and crosses the sea once between two countries', () => {
    const source = makeSource([5, 6, 7]);
    const [route] = layoutAtlas(source, measure).routes;
    expect(route?.visits).toEqual(['area-0', 'area-1', 'area-2']);
    expect(route?.stops.match(/M/g)).toHaveLength(source.routes[0]?.topics.length ?? 0);
    expect(route?.ferry.match(/M/g)).toHaveLength(2);
  });

  test('leaves out topics that no area has, and repeated ones', () => {
    const source = { ...makeSource([3]), routes: [{ id: 'odd', topics: ['t0-1', 'gone', 't0-1'] }] };
    const [route] = layoutAtlas(source, measure).routes;
    expect(route?.stops.match(/M/g)).toHaveLength(1);
    expect(route).toMatchObject({ road: '', ferry: '' });
  });
});

test('cuts a title that is too long after three lines, and says so', () => {
  const title = 'An extraordinarily long title about the many things that nobody needs to know before breakfast';
  const source: AtlasSource = {
    areas: [{ id: 'a', title: 'A', topics: [{ id: 't', title }] }],
    routes: [],
    requires: [],
  };
  const lines = layoutAtlas(source, measure).countries[0]?.places[0]?.lines ?? [];
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect(measure(line, PLACE_STYLE)).toBeLessThanOrEqual(CELL_WIDTH);
});

test('draws no map of nothing but its margin', () => {
  expect(layoutAtlas({ areas: [], routes: [], requires: [] }, measure)).toMatchObject({
    width: 120,
    height: 120,
    countries: [],
  });
});

test('gives neighbors different colors', () => {
  const { countries } = layoutAtlas(makeSource([6, 6, 6, 6]), measure);
  expect(new Set(countries.map(({ ground }) => ground)).size).toBe(4);
});

test('closes each coast', () => {
  const { countries } = layoutAtlas(makeSource([1, 7]), measure);
  expect(countries[0]?.coast).toMatch(/^M\d+ \d+(?:L\d+ \d+){5}Z$/);
  expect(countries[1]?.coast.match(/Z/g)).toHaveLength(1);
});
