import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findCycles } from '../../../src/lint/find-cycles.ts';

test('finds each of two circles that share a node', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['a', 'c']],
    ['c', ['b']],
  ]);
  expect(findCycles(graph)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
});

test('leaves out nodes that only lead into a circle, and loops of one node', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', ['d']],
  ]);
  expect(findCycles(graph)).toEqual([['b', 'c']]);
});

const edges = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { maxLength: 25 });

function toGraph(pairs: readonly (readonly [number, number])[]): ReadonlyMap<string, readonly string[]> {
  const targetsOf = (node: number) => pairs.filter(([from]) => from === node).map(([, to]) => String(to));
  return new Map(Array.from({ length: 10 }, (_, node) => [String(node), targetsOf(node)]));
}

test('finds nothing in graphs whose edges all lead upwards', () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      expect(findCycles(toGraph(pairs.filter(([from, to]) => from < to)))).toEqual([]);
    }),
  );
});

test('gives only real circles, and at least one if an edge closes a chain', () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = toGraph([...pairs, [0, 1], [1, 2], [2, 0]]);
      const cycles = findCycles(graph);
      expect(cycles.flat()).toContain('0');
      for (const cycle of cycles) {
        for (const [index, node] of cycle.entries()) {
          expect(graph.get(node)).toContain(cycle[(index + 1) % cycle.length]);
        }
      }
    }),
  );
});
