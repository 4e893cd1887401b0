import { expect, test } from 'vitest';

import { farFontSize, levelOf } from '../../../../src/islands/graph/detail-level.ts';

test.each([
  [0.1, 'far'],
  [0.49, 'far'],
  [0.5, 'middle'],
  [1, 'middle'],
  [1.5, 'near'],
  [3, 'near'],
])('at the zoom %d a map is %s', (zoom, level) => {
  expect(levelOf(zoom)).toBe(level);
});

test('keeps the titles of sections readable from far away, up to what their bands have room for', () => {
  expect(farFontSize(0.49) * 0.49).toBeGreaterThan(12);
  expect(farFontSize(0.35) * 0.35).toBeGreaterThan(12);
  expect(farFontSize(0.1)).toBe(40);
});
