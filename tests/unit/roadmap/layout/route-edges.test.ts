import fc from 'fast-check';
import { expect, test } from 'vitest';

import { layoutPoster } from '../../../../src/roadmap/layout/layout-poster.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import { makeRouter, type Obstacle } from '../../../../src/roadmap/layout/route-edges.ts';
import type { GraphLayout } from '../../../../src/roadmap/layout/types.ts';
import { generateSized } from './generate-roadmap.ts';
import { samplePath } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

const listObstacles = ({ nodes }: GraphLayout): readonly Obstacle[] =>
  nodes.map((node) => ({ ...node, isGroup: node.kind === 'group' }));

/** The boxes other than its ends that a line passes through. */
function findPassed(d: string, boxes: readonly Obstacle[], ends: readonly Obstacle[]): readonly Obstacle[] {
  const points = samplePath(d);
  return boxes.filter(
    (box) =>
      !box.isGroup &&
      !ends.includes(box) &&
      points.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
  );
}

test('lines go around all boxes, in the drawing and in its poster, from one box to the other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }).chain(generateSized),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(-1 as const, 1 as const),
      fc.option(fc.constantFrom(16 / 9, 0.7), { nil: undefined }),
      (roadmap, first, second, side, ratio) => {
        const drawing = layoutRoadmap(roadmap, measure);
        const boxes = listObstacles(ratio === undefined ? drawing : layoutPoster(drawing, { ratio }));
        const topics = boxes.filter((box) => 'kind' in box && (box.kind === 'topic' || box.kind === 'subtopic'));
        const [from, to] = [topics[first % topics.length], topics[second % topics.length]];
        if (!from || !to || from === to) return;
        const d = makeRouter(boxes)(from, to, side);
        expect(findPassed(d, boxes, [from, to])).toEqual([]);
        const points = samplePath(d);
        for (const [point, box] of [
          [points[0], from],
          [points.at(-1), to],
        ] as const) {
          expect(point?.x).toBeGreaterThanOrEqual(box.x);
          expect(point?.x).toBeLessThanOrEqual(box.x + box.width);
          expect(point?.y).toBeGreaterThanOrEqual(box.y);
          expect(point?.y).toBeLessThanOrEqual(box.y + box.height);
        }
      },
    ),
    { numRuns: 40 },
  );
});

const box = (x: number, y: number, width = 100, height = 40): Obstacle => ({ x, y, width, height, isGroup: false });

test('neighbors in a row and in a column are joined at once', () => {
  const [left, right, below] = [box(0, 0), box(108, 0), box(0, 48)];
  const route = makeRouter([left, right, below]);
  expect(route(left, right, 1)).toBe('M97 20H111');
  expect(route(left, below, 1)).toBe('M50 37V51');
});

test('what has no way around boxes is joined above them', () => {
  // A box that is walled in on all sides.
  const inner = box(100, 100);
  const walls = [box(0, 60, 300, 39), box(0, 141, 300, 39), box(0, 100, 99), box(201, 100, 99)];
  const outer = box(400, 100);
  expect(makeRouter([inner, ...walls, outer])(inner, outer)).toMatch(/^M150 120C/);
});
