import fc from 'fast-check';
import { expect, test } from 'vitest';

import { layoutNeighbors } from '../../../../src/roadmap/layout/layout-neighbors.ts';
import { findCrossings, findOutside, findOverlaps } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;
const side = (prefix: string) =>
  fc
    .array(fc.string({ minLength: 1, maxLength: 48 }), { maxLength: 20 })
    .map((titles) => titles.map((title, index) => ({ id: `${prefix}-${index}`, title })));

test('draws any number of neighbors without overlap or crossing', () => {
  fc.assert(
    fc.property(side('before'), side('after'), (before, after) => {
      const layout = layoutNeighbors({ id: 'it', title: 'It' }, before, after, measure);
      expect(findOverlaps(layout)).toEqual([]);
      expect(findOutside(layout)).toEqual([]);
      expect(findCrossings(layout)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('shows at most six boxes a side and says how many are left out', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ id: `t${index}`, title: `T${index}` }));
  const layout = layoutNeighbors({ id: 'it', title: 'It' }, [], many, measure);
  const right = layout.nodes.filter(({ x }) => x > 400).map(({ lines }) => lines.join(' '));
  expect(right).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'and 4 more']);
});
