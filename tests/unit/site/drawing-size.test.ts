import { expect, test } from 'vitest';

import { drawingSize } from '../../../src/site/drawing-size.ts';

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360px">', 640, 360],
  ['<svg viewBox="0 0 720 405.4"><rect width="9" height="9"/>', 720, 405],
  ['<svg width="100%" viewBox="-10,-10, 300 , 200 ">', 300, 200],
  ['<svg><rect width="9" height="9"/>', 800, 450],
  ['', 800, 450],
])('reads the size of %s', (svg, width, height) => {
  expect(drawingSize(svg)).toEqual({ width, height });
});
