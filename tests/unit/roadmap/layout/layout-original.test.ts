import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { measureText } from '../../../../src/export/fonts.ts';
import { LINE_HEIGHT } from '../../../../src/roadmap/layout/fit-in-box.ts';
import { layoutOriginal } from '../../../../src/roadmap/layout/layout-original.ts';
import { graphSchema, type GraphInput } from '../../../../src/schemas/graph.ts';
import { makeRoadmap } from '../../make-content.ts';

const box = (x: number, y: number, width = 120, height = 48) => ({ x, y, width, height });

const GRAPH: GraphInput = {
  nodes: [
    { id: 'tides', kind: 'topic', topic: 'tides', ...box(0, 400) },
    { id: 'go', kind: 'button', text: 'Row', link: '/rowing', ...box(150, 400) },
    { id: 'wind', kind: 'topic', topic: 'wind', ...box(200, -40) },
    { id: 'knots', kind: 'subtopic', topic: 'knots', text: 'Tie knots', ...box(-100, -40) },
    { id: 'bowline', kind: 'subtopic', topic: 'bowline', ...box(-100, 20) },
    { id: 'head', kind: 'label', text: 'Hands', ...box(-100, -80, 120, 30) },
    { id: 'back', kind: 'box', ...box(-110, -90, 140, 170) },
    { id: 'rule', kind: 'line', ...box(50, 100, 40, 200), style: 'dashed' },
    { id: 'name', kind: 'title', text: 'Sailing', ...box(40, -200, 200, 40) },
    {
      id: 'signs',
      kind: 'legend',
      items: [{ text: 'First', mark: 'recommended' }, { text: 'Last' }],
      ...box(300, -200, 200, 80),
    },
  ],
  edges: [
    { from: 'wind', to: 'tides', fromSide: 'bottom', toSide: 'top' },
    { from: 'wind', to: 'knots', style: 'dashed' },
  ],
};

const roadmap = makeRoadmap();
const layout = layoutOriginal(roadmap, graphSchema.parse(GRAPH), measureText);
const nodeOf = (id: string) => layout.nodes.find(({ key }) => key === `original:${id}`);

test('moves the drawing to the origin and keeps all distances and sizes', () => {
  expect(nodeOf('knots')).toMatchObject({ x: 26, y: 176, width: 120, height: 48 });
  expect(nodeOf('wind')).toMatchObject({ x: 326, y: 176, width: 120, height: 48 });
  expect([layout.width, layout.height]).toEqual([642, 680]);
});

test('draws a line in the middle of its place', () => {
  expect(nodeOf('rule')).toMatchObject({ x: 194.5, y: 316, width: 3, height: 200, isDashed: true });
});

test('takes name, mark and reason of a topic from the outline, unless the drawing has its own', () => {
  expect(nodeOf('wind')).toMatchObject({
    id: 'wind',
    lines: ['Wind'],
    mark: 'recommended',
    why: 'Nothing moves without it, so begin here.',
  });
  expect(nodeOf('knots')).toMatchObject({ id: 'knots', lines: ['Tie knots'] });
  const [first, ...others] = GRAPH.nodes;
  const marked = graphSchema.parse({ nodes: [{ ...first, mark: 'any-order' }, ...others] });
  const { nodes } = layoutOriginal(roadmap, marked, measureText);
  expect(nodes.find(({ id }) => id === 'tides')).toMatchObject({ mark: 'any-order' });
});

test('reads title and legend first, then each topic in learning order, headings before and links behind', () => {
  expect(layout.nodes.map(({ key, section }) => `${section ?? 'first'} ${key.replace('original:', '')}`)).toEqual([
    'first name',
    'first signs',
    'basics back',
    'basics head',
    'basics knots',
    'basics rule',
    'basics bowline',
    'basics wind',
    'trips tides',
    'trips go',
  ]);
});

test('an edge joins the middles of its sides, by default of those that face each other', () => {
  expect(layout.edges).toEqual([
    {
      key: 'original-edge:0',
      kind: 'solid',
      from: 'original:wind',
      to: 'original:tides',
      d: 'M386 224C386 420 186 420 186 616',
    },
    {
      key: 'original-edge:1',
      kind: 'dashed',
      from: 'original:wind',
      to: 'original:knots',
      d: 'M326 200C236 200 236 200 146 200',
    },
  ]);
});

test('refuses a topic that the outline lacks', () => {
  const graph = graphSchema.parse({ nodes: [{ id: 'a', kind: 'topic', topic: 'ropes', ...box(0, 0) }] });
  expect(() => layoutOriginal(roadmap, graph, measureText)).toThrow('"ropes", which its outline lacks');
});

describe('texts stay in their boxes', () => {
  const words = fc.array(fc.constantFrom('a', 'of', 'sail', 'harbor', 'seamanship', 'Donaudampfschiff', 'wind/tide'), {
    minLength: 1,
    maxLength: 30,
  });
  const kinds = fc.constantFrom('label', 'paragraph', 'title', 'todo');

  test('whatever they say, in boxes in which a few letters have room', () => {
    fc.assert(
      fc.property(
        words,
        kinds,
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 24, max: 200 }),
        (list, kind, w, h) => {
          const text = list.join(' ');
          const graph = graphSchema.parse({ nodes: [{ id: 'a', kind, text, ...box(0, 0, w, h) }] });
          const [node] = layoutOriginal(roadmap, graph, measureText).nodes;
          if (!node) throw new Error('The node is not drawn.');
          expect(node.lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          const weight = { label: 600, title: 700, paragraph: 400, todo: 500 }[kind];
          const style = { family: kind === 'title' ? 'display' : 'text', weight, size: node.size } as const;
          for (const line of node.lines) expect(measureText(line, style)).toBeLessThanOrEqual(w);
          // At the smallest size a very long text in a very small box sticks out rather than being cut.
          if (node.size > 4) expect(node.lines.length * node.size * LINE_HEIGHT).toBeLessThanOrEqual(h);
        },
      ),
    );
  });

  test('a short one is large, a long one breaks before it gets small, and a lone long word gets small', () => {
    const sizeOf = (text: string, width: number, height: number) => {
      const graph = graphSchema.parse({
        nodes: [{ id: 'a', kind: 'subtopic', topic: 'wind', text, ...box(0, 0, width, height) }],
      });
      const [node] = layoutOriginal(roadmap, graph, measureText).nodes;
      return [node?.size, node?.lines.length];
    };
    expect(sizeOf('Wind', 160, 48)).toEqual([16, 1]);
    expect(sizeOf('Wind and tides', 100, 60)).toEqual([16, 2]);
    expect(sizeOf('Navigation', 70, 48)).toEqual([10, 1]);
  });
});
