import { expect, test } from 'vitest';

import { stepPlace } from '../../../src/atlas/step-place.ts';

const place = (id: string, x: number, y: number) => ({ id, x, y });
const PLACES = [place('it', 0, 0), place('east', 132, 0), place('far east', 264, 0), place('south', 66, 114)];

test.each([
  ['ArrowRight', 'east'],
  ['ArrowDown', 'south'],
  ['ArrowLeft', undefined],
  ['ArrowUp', undefined],
  ['Enter', undefined],
])('%s leads to the nearest place that way', (key, id) => {
  expect(stepPlace(PLACES, { x: 0, y: 0 }, key)?.id).toBe(id);
});
