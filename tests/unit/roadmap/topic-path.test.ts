import fc from 'fast-check';
import { expect, test } from 'vitest';

import { tracePath, walkOn, type PathEdge } from '../../../src/roadmap/topic-path.ts';

const ORDER = ['ip', 'tcp', 'dns', 'http', 'cookies', 'oauth'];
const EDGES: readonly PathEdge[] = [
  { topic: 'tcp', requires: 'ip' },
  { topic: 'dns', requires: 'ip' },
  { topic: 'http', requires: 'tcp' },
  { topic: 'http', requires: 'dns' },
  { topic: 'cookies', requires: 'http' },
  { topic: 'oauth', requires: 'cookies' },
  { topic: 'oauth', requires: 'http' },
];

test('steps back through all that a topic requires, nearest first, in the order of the outline', () => {
  const { steps, edges } = tracePath(EDGES, ORDER, ['oauth'], 'requires');
  expect([...steps]).toEqual([
    ['ip', 3],
    ['tcp', 2],
    ['dns', 2],
    ['http', 1],
    ['cookies', 1],
    ['oauth', 0],
  ]);
  // Cookies require HTTP too, which is no way to be nearer.
  expect(edges).not.toContainEqual({ topic: 'cookies', requires: 'http' });
  expect(edges).toHaveLength(6);
});

test('goes as far as asked, to neither closed topics nor past them, and not to what the outline lacks', () => {
  expect([...tracePath(EDGES, ORDER, ['ip'], 'unlocks', { most: 1 }).steps.keys()]).toEqual(['ip', 'tcp', 'dns']);
  const isClosed = (topic: string) => topic === 'http';
  expect([...tracePath(EDGES, ORDER, ['oauth'], 'requires', { isClosed }).steps.keys()]).toEqual(['cookies', 'oauth']);
  expect(tracePath(EDGES, ORDER, ['unlisted'], 'requires').steps.size).toBe(0);
});

test('walks through a list and begins again at its end', () => {
  expect(walkOn(['a', 'b'], 'elsewhere')).toBe('a');
  expect(walkOn(['a', 'b'], 'a')).toBe('b');
  expect(walkOn(['a', 'b'], 'b')).toBe('a');
  expect(walkOn([], 'a')).toBeUndefined();
});

/** Topics in an order, with edges of any kind between them: circles too, which checked content does not have. */
const graphs = fc
  .integer({ min: 1, max: 40 })
  .chain((count) =>
    fc.record({
      order: fc.constant(Array.from({ length: count }, (_, index) => `t${index}`)),
      pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 120 }),
      start: fc.nat(count - 1),
      side: fc.constantFrom('requires' as const, 'unlocks' as const),
    }),
  )
  .map(({ pairs, start, ...rest }) => ({
    ...rest,
    start: `t${start}`,
    edges: pairs.map(([topic, requires]) => ({ topic: `t${topic}`, requires: `t${requires}` })),
  }));

/** Distances by Bellman and Ford: another method than the one under test. */
function measureDistances(edges: readonly PathEdge[], start: string, isBack: boolean) {
  const found = new Map([[start, 0]]);
  let isChanging = true;
  while (isChanging) {
    isChanging = false;
    for (const { topic, requires } of edges) {
      const [near, far] = isBack ? [topic, requires] : [requires, topic];
      const through = (found.get(near) ?? Infinity) + 1;
      if (through >= (found.get(far) ?? Infinity)) continue;
      found.set(far, through);
      isChanging = true;
    }
  }
  return found;
}

test('of any graph, every step is the shortest distance, every topic comes once, and every edge is one step', () => {
  fc.assert(
    fc.property(graphs, ({ order, edges, start, side }) => {
      const path = tracePath(edges, order, [start], side);
      const distances = measureDistances(edges, start, side === 'requires');
      expect(new Map(path.steps)).toEqual(distances);
      expect([...path.steps.keys()]).toEqual(order.filter((id) => distances.has(id)));
      for (const { topic, requires } of path.edges) {
        const [near, far] = side === 'requires' ? [topic, requires] : [requires, topic];
        expect(path.steps.get(far)).toBe((path.steps.get(near) ?? Number.NaN) + 1);
      }
      // Whatever is lit hangs on a line, and no lines go in a circle.
      const reached = new Set(path.edges.map((edge) => (side === 'requires' ? edge.requires : edge.topic)));
      expect([...path.steps.keys()].filter((id) => !reached.has(id))).toEqual([start]);
    }),
  );
});
