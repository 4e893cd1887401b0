import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MOVE_KEYS, moveInColumn, moveInDrawing, type MapBox, type MoveKey } from '../../../src/roadmap/arrow-keys.ts';
import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { layoutPoster } from '../../../src/roadmap/layout/layout-poster.ts';
import type { Roadmap } from '../../../src/roadmap/types.ts';
import { generateRoadmap, generateTwoSided } from './layout/generate-roadmap.ts';

const measure = (text: string) => text.length * 8;

interface Named extends MapBox {
  readonly key: string;
}

const draw = (roadmap: Roadmap) => {
  const { nodes, edges } = layoutRoadmap(roadmap, measure);
  const boxes = nodes.map((node): Named => ({
    ...node,
    isLink: !['group', 'note'].includes(node.kind) && node.isUpcoming !== true,
  }));
  return { boxes, edges };
};

/** All boxes that keys lead to from the first section. */
function reach(boxes: readonly Named[], move: typeof moveInDrawing): ReadonlySet<MapBox> {
  const found = new Set<MapBox>(boxes.slice(0, 1));
  for (const box of found) {
    for (const key of MOVE_KEYS) {
      const next = move(boxes, box, key);
      if (next) found.add(next);
    }
  }
  return found;
}

test('every link is reached from the first section, in both forms', () => {
  fc.assert(
    fc.property(generateRoadmap(3), (roadmap) => {
      const { boxes } = draw(roadmap);
      for (const move of [moveInDrawing, moveInColumn]) {
        const found = reach(boxes, move);
        expect(boxes.filter((box) => box.isLink && !found.has(box)).map(({ key }) => key)).toEqual([]);
      }
    }),
    { numRuns: 15 },
  );
});

test('goes on from the last row of a column to the head of the next one', () => {
  const [roadmap] = fc
    .sample(generateTwoSided(12), { numRuns: 20, seed: 4 })
    .toSorted((a, b) => b.sections.length - a.sections.length);
  if (!roadmap) throw new Error('There is no roadmap.');
  const { nodes } = layoutPoster(layoutRoadmap(roadmap, measure), { ratio: 4 });
  const boxes = nodes.map((node) => ({ ...node, isLink: !['group', 'note'].includes(node.kind) && !node.isUpcoming }));
  const stops = boxes.filter(({ kind }) => kind === 'section' || kind === 'checkpoint');
  const heads = stops.filter((stop, index) => stop.x > (stops[index - 1]?.x ?? stop.x));
  expect(heads.length).toBeGreaterThan(0);
  for (const head of heads) {
    const last = boxes.slice(0, boxes.indexOf(head)).findLast(({ isLink, kind }) => isLink && kind !== 'checkpoint');
    const next = last && moveInDrawing(boxes, last, 'ArrowDown');
    expect([head, stops[stops.indexOf(head) - 1]]).toContain(next);
  }
});

test('leads to links only, and never stays where it is unless at the end of a group', () => {
  fc.assert(
    fc.property(generateRoadmap(3), fc.constantFrom(...MOVE_KEYS), (roadmap, key) => {
      const { boxes } = draw(roadmap);
      for (const box of boxes.filter(({ isLink }) => isLink)) {
        const next = moveInDrawing(boxes, box, key);
        expect(next?.isLink ?? true).toBe(true);
        if (key.startsWith('Arrow')) expect(next).not.toBe(box);
      }
    }),
  );
});

test('a key goes the way of its arrow, and the opposite key comes back from a section and along a row', () => {
  fc.assert(
    fc.property(generateRoadmap(3), (roadmap) => {
      const { boxes } = draw(roadmap);
      for (const box of boxes.filter(({ isLink }) => isLink)) {
        const [left, right, up, down] = (['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const).map((key) =>
          moveInDrawing(boxes, box, key),
        );
        if (left) expect(left.x + left.width / 2).toBeLessThan(box.x + box.width / 2);
        if (right) expect(right.x + right.width / 2).toBeGreaterThan(box.x + box.width / 2);
        if (up) expect(up.y).toBeLessThanOrEqual(box.y);
        if (down) expect(down.y + down.height).toBeGreaterThanOrEqual(box.y + box.height);
        if (box.kind === 'section') {
          if (left) expect(moveInDrawing(boxes, left, 'ArrowRight')).toBe(box);
          if (right) expect(moveInDrawing(boxes, right, 'ArrowLeft')).toBe(box);
        }
        if (left?.y === box.y && left.kind !== 'section') {
          expect(moveInDrawing(boxes, left, 'ArrowRight')).toBe(box);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('left and right of a section follow its connectors', () => {
  fc.assert(
    fc.property(generateRoadmap(3), (roadmap) => {
      const { boxes, edges } = draw(roadmap);
      for (const section of boxes.filter(({ kind }) => kind === 'section')) {
        for (const key of ['ArrowLeft', 'ArrowRight'] as const) {
          const next = boxes.find((box) => box === moveInDrawing(boxes, section, key));
          if (!next || next.kind === 'link' || next.kind === 'project') continue;
          const group = boxes.slice(0, boxes.indexOf(next)).findLast(({ kind }) => kind === 'group');
          expect(edges.some(({ from, to }) => from === section.key && to === group?.key)).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

/**
 * A small drawing by hand:
 *
 *   a b --+-- first --+-- d e
 *   c                     f
 *                         link
 *          checkpoint
 *           second --+-- g
 */
const box = (key: string, kind: MapBox['kind'], x: number, y: number, width = 10): Named => ({
  key,
  kind,
  x,
  y,
  width,
  height: 8,
  isLink: kind !== 'group' && kind !== 'note',
});
const SMALL = [
  box('first', 'section', 50, 0),
  box('left', 'group', 0, 4, 40),
  box('a', 'topic', 0, 10),
  box('b', 'topic', 20, 10),
  box('c', 'topic', 0, 20),
  box('right', 'group', 80, 4, 40),
  box('d', 'topic', 80, 10),
  box('e', 'topic', 100, 10),
  box('f', 'subtopic', 82, 20, 30),
  box('note', 'note', 0, 40),
  box('link', 'link', 80, 40, 40),
  box('checkpoint', 'checkpoint', 40, 60, 30),
  box('second', 'section', 50, 80),
  box('more', 'group', 80, 84, 40),
  box('g', 'topic', 80, 90),
];
const follow = (move: typeof moveInDrawing, start: string, ...keys: readonly MoveKey[]) =>
  keys.reduce<string | undefined>((name, key) => {
    const from = SMALL.find((candidate) => candidate.key === name);
    return from && SMALL.find((candidate) => candidate === move(SMALL, from, key))?.key;
  }, start);

test.each([
  ['first', 'ArrowLeft', 'b'],
  ['b', 'ArrowLeft', 'a'],
  ['a', 'ArrowLeft', undefined],
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowRight', 'first'],
  ['first', 'ArrowRight', 'd'],
  ['f', 'ArrowLeft', 'first'],
  ['b', 'ArrowDown', 'c'],
  ['c', 'ArrowDown', 'checkpoint'],
  ['b', 'ArrowUp', 'first'],
  ['f', 'ArrowDown', 'link'],
  ['link', 'ArrowUp', 'f'],
  ['link', 'ArrowDown', 'checkpoint'],
  ['first', 'ArrowDown', 'checkpoint'],
  ['checkpoint', 'ArrowDown', 'second'],
  ['checkpoint', 'ArrowLeft', undefined],
  ['second', 'ArrowLeft', undefined],
  ['second', 'ArrowDown', undefined],
  ['second', 'ArrowUp', 'checkpoint'],
  ['g', 'ArrowDown', undefined],
  ['c', 'Home', 'a'],
  ['a', 'End', 'c'],
  ['checkpoint', 'Home', 'first'],
  ['first', 'End', 'second'],
] as const)('in the drawing, %s and %s lead to %s', (start, key, end) => {
  expect(follow(moveInDrawing, start, key)).toBe(end);
});

test.each([
  ['first', 'ArrowDown', 'a'],
  ['a', 'ArrowDown', 'b'],
  ['c', 'ArrowDown', 'd'],
  ['first', 'ArrowUp', undefined],
  ['d', 'ArrowUp', 'c'],
  ['f', 'ArrowDown', 'link'],
  ['a', 'ArrowLeft', undefined],
  ['e', 'Home', 'd'],
] as const)('in one column, %s and %s lead to %s', (start, key, end) => {
  expect(follow(moveInColumn, start, key)).toBe(end);
});
