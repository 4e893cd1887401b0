import fc from 'fast-check';
import { expect, test } from 'vitest';

import { layoutPoster } from '../../../../src/roadmap/layout/layout-poster.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import { generateSized, generateSmallSections, makeLargeRoadmap } from './generate-roadmap.ts';
import { findCrossings, findOutside, findOverlaps, samplePath } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

/** A laptop, and sheets of the A series lying and standing. */
const RATIOS = [16 / 9, Math.SQRT2, 1 / Math.SQRT2] as const;
const ratio = fc.constantFrom(...RATIOS);
const roadmaps = fc.oneof(fc.integer({ min: 1, max: 200 }).chain(generateSized), generateSmallSections());

/** How large a drawing is in a frame that is `ratio` wide and 1 high. */
const scaleIn = (frame: number, { width, height }: { width: number; height: number }) =>
  Math.min(frame / width, 1 / height);

test('draws posters without overlap or crossing, every box and connector of the drawing in its order', () => {
  fc.assert(
    fc.property(roadmaps, ratio, (roadmap, frame) => {
      const drawing = layoutRoadmap(roadmap, measure);
      const poster = layoutPoster(drawing, { ratio: frame });
      expect(findOverlaps(poster)).toEqual([]);
      expect(findOutside(poster)).toEqual([]);
      expect(findCrossings(poster)).toEqual([]);
      const shape = ({ nodes }: typeof drawing) => nodes.map((node) => ({ ...node, x: 0, y: 0 }));
      expect(shape(poster)).toEqual(shape(drawing));
      expect(poster.edges.map(({ key }) => key)).toEqual(drawing.edges.map(({ key }) => key));
      expect(scaleIn(frame, poster)).toBeGreaterThanOrEqual(scaleIn(frame, drawing));
    }),
    { numRuns: 40 },
  );
});

test('joins boxes rim to rim, over the break of a column too, inside the poster', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }).chain(generateSized), ratio, (roadmap, frame) => {
      const poster = layoutPoster(layoutRoadmap(roadmap, measure), { ratio: frame });
      const byKey = new Map(poster.nodes.map((node) => [node.key, node]));
      for (const { from, to, d, kind } of poster.edges) {
        const points = samplePath(d);
        const [start, end] = [byKey.get(from), byKey.get(to)];
        expect(points.filter(({ x, y }) => x < 0 || y < 0 || x > poster.width || y > poster.height)).toEqual([]);
        if (kind !== 'spine') continue;
        expect(points.at(0)?.y).toBeCloseTo((start?.y ?? 0) + (start?.height ?? 0), 5);
        expect(points.at(-1)?.y).toBeCloseTo(end?.y ?? 0, 5);
        expect(points.at(-1)?.x).toBeCloseTo((end?.x ?? 0) + (end?.width ?? 0) / 2, 5);
      }
    }),
    { numRuns: 20 },
  );
});

test('breaks a long roadmap into more columns the wider the frame is', () => {
  const [roadmap] = fc.sample(generateSized(180), { numRuns: 1, seed: 1 });
  if (!roadmap) throw new Error('There is no roadmap.');
  const drawing = layoutRoadmap(roadmap, measure);
  const columns = [0.1, 1 / Math.SQRT2, Math.SQRT2, 16 / 9, 4].map((frame) => {
    const { nodes } = layoutPoster(drawing, { ratio: frame });
    return new Set(nodes.filter(({ kind }) => kind === 'section').map(({ x }) => x)).size;
  });
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(columns[0]).toBe(1);
  expect(new Set(columns).size).toBeGreaterThan(3);
});

test('leaves a drawing as it is that cannot be broken or fits best so', () => {
  const one = layoutRoadmap(makeLargeRoadmap(100), measure);
  expect(layoutPoster(one, { ratio: 16 / 9 })).toBe(one);
  const none = { width: 1200, height: 0, nodes: [], edges: [] };
  expect(layoutPoster(none, { ratio: 16 / 9 })).toBe(none);
});

test('counts what stands around the drawing in the frame', () => {
  const [roadmap] = fc.sample(generateSized(60), { numRuns: 1, seed: 2 });
  if (!roadmap) throw new Error('There is no roadmap.');
  const drawing = layoutRoadmap(roadmap, measure);
  const plain = layoutPoster(drawing, { ratio: 1 });
  const below = layoutPoster(drawing, { ratio: 1, around: { width: 0, height: 4 * drawing.height } });
  expect(below.width).toBeGreaterThan(plain.width);
});
