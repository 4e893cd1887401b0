import { expect, test } from 'vitest';

import { moveByPlace } from '../../../src/roadmap/move-by-place.ts';

const box = (name: string, x: number, y: number) => ({ name, x, y, width: 100, height: 40 });

/** Two columns, the second one a little lower, and one box far below. */
const BOXES = [box('a', 0, 0), box('b', 0, 60), box('c', 200, 10), box('d', 200, 70), box('e', 90, 400)];
const [A, B, C, D, E] = BOXES as [Box, Box, Box, Box, Box];
type Box = (typeof BOXES)[number];

test.each([
  ['a', A, 'ArrowDown', 'b'],
  ['a', A, 'ArrowRight', 'c'],
  ['b', B, 'ArrowRight', 'd'],
  ['b', B, 'ArrowUp', 'a'],
  ['c', C, 'ArrowLeft', 'a'],
  ['d', D, 'ArrowDown', 'e'],
  ['e', E, 'ArrowUp', 'b'],
  ['a', A, 'ArrowLeft', undefined],
  ['a', A, 'ArrowUp', undefined],
  ['e', E, 'ArrowDown', undefined],
  ['d', D, 'Home', 'a'],
  ['a', A, 'End', 'e'],
] as const)('from %s, %s of %s leads to %s', (_, from, key, goal) => {
  const boxes = key.startsWith('Arrow') ? BOXES.filter((other) => other !== from) : BOXES;
  expect(moveByPlace(boxes, from, key)?.name).toBe(goal);
});

test.each(['ArrowUp', 'Home', 'End'] as const)('%s leads nowhere in an empty drawing', (key) => {
  expect(moveByPlace<Box>([], A, key)).toBeUndefined();
});
