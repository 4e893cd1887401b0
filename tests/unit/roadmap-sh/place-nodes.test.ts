import { expect, test } from 'vitest';

import { placeNodes } from '../../../src/roadmap-sh/place-nodes.ts';
import { readGraph } from '../../../src/roadmap-sh/read-graph.ts';
import type { PlacedSection, Spot } from '../../../src/roadmap-sh/placement.ts';
import { type GraphNode, makeEdge, makeNode } from './make-checkout.ts';

const place = (nodes: readonly GraphNode[], edges: readonly unknown[] = []) =>
  placeNodes(readGraph({ nodes: nodes.map(makeNode), edges }));

/** Sections as lines: `A: left Heading [b (edge): c]`. */
const show = (nodes: readonly GraphNode[], edges: readonly unknown[] = []) =>
  place(nodes, edges).sections.map(showSection);

const showSpot = ({ key, how }: Spot) => `${key} (${how})`;

function showSection({ spot, groups }: PlacedSection): string {
  const parts = groups.map(({ title, side, entries }) => {
    const shown = entries.map((entry) => [showSpot(entry.spot), ...entry.children.map(({ key }) => key)].join(' > '));
    return `${side}${title === undefined ? '' : ` "${title}"`} [${shown.join(', ')}]`;
  });
  return [`${spot?.key ?? '-'}:`, ...parts].join(' ');
}

const fatesOf = (nodes: readonly GraphNode[], edges: readonly unknown[] = []) =>
  place(nodes, edges).fates.map(
    ({ name, outcome, why }) => `${name}: ${outcome}${why === undefined ? '' : `, ${why}`}`,
  );

/** Two topics on a spine, the upper one `A`, the lower one `B`. */
const SPINE: readonly GraphNode[] = [
  { id: 'A', type: 'topic', label: 'A' },
  { id: 'B', type: 'topic', label: 'B', y: 1000 },
];

const sub = (id: string, x: number, y: number, more: GraphNode = {}): GraphNode => ({
  id,
  type: 'subtopic',
  label: id,
  x,
  y,
  ...more,
});

test('places by an edge before all else, then by the box around, then by distance', () => {
  const box = { id: 'box', type: 'section', x: -420, y: 880, width: 220, height: 200 };
  const nodes = [...SPINE, box, sub('far', 300, 900), sub('boxed', -400, 900), sub('near', 300, 100)];
  expect(show(nodes, [makeEdge('A', 'far')])).toEqual([
    'A: right [near (distance), far (edge)]',
    'B: left [boxed (box)]',
  ]);
});

test('places what lies in a box that an edge joins to a topic', () => {
  const box = { id: 'box', type: 'section', x: 280, y: 880, width: 220, height: 200 };
  expect(show([...SPINE, box, sub('x', 300, 900)], [makeEdge('A', 'box')])).toEqual(['A: right [x (box)]', 'B:']);
});

test('places what lies in a box beside a node that an edge joins to a topic', () => {
  const box = { id: 'box', type: 'section', x: 280, y: 880, width: 220, height: 300 };
  const nodes = [...SPINE, box, sub('x', 300, 900), sub('y', 300, 960)];
  expect(show(nodes, [makeEdge('A', 'x')])).toEqual(['A: right [x (edge), y (box)]', 'B:']);
});

test('has what hangs on a subtopic below it, on one level', () => {
  const edges = [makeEdge('A', 'x'), makeEdge('x', 'y'), makeEdge('y', 'z')];
  expect(show([...SPINE, sub('x', 300, 0), sub('y', 500, 0), sub('z', 700, 0)], edges)[0]).toBe(
    'A: right [x (edge) > y > z]',
  );
});

test('places nodes of a circle', () => {
  const edges = [makeEdge('x', 'y'), makeEdge('y', 'x')];
  expect(show([...SPINE, sub('x', 300, 0), sub('y', 500, 0)], edges)[0]).toBe('A: right [y (distance) > x]');
});

test('takes the order of the spine from solid edges, and from places where they say nothing', () => {
  const nodes = [...SPINE, { id: 'C', type: 'topic', label: 'C', y: 500 }];
  expect(show(nodes)).toEqual(['A:', 'C:', 'B:']);
  expect(show(nodes, [makeEdge('B', 'C', 'solid')])).toEqual(['A:', 'B:', 'C:']);
  expect(show(nodes, [makeEdge('B', 'C', 'dashed')])).toEqual(['A:', 'C:', 'B:']);
  expect(show(nodes, [makeEdge('B', 'C', 'solid'), makeEdge('C', 'B', 'solid')])).toEqual(['A:', 'C:', 'B:']);
});

test('makes headings of texts in boxes and above nodes, and notes of all others', () => {
  const nodes = [
    ...SPINE,
    { id: 'box', type: 'section', x: -420, y: 0, width: 220, height: 200 },
    { id: 'l1', type: 'label', label: 'In the box', x: -400, y: 10, height: 20 },
    sub('boxed', -400, 50),
    { id: 'l2', type: 'paragraph', label: 'Above', x: 300, y: 0, height: 20 },
    sub('first', 300, 40),
    sub('second', 300, 100),
    sub('apart', 300, 300),
    {
      id: 'l3',
      type: 'paragraph',
      label: 'A sentence that is far too long to be the heading of any group',
      x: 600,
      y: 1000,
    },
    { id: 'l4', type: 'label', label: '' },
  ];
  const { sections, fates } = place(nodes);
  expect(sections.map(showSection)[0]).toBe(
    'A: right "Above" [first (distance), second (distance)] left "In the box" [boxed (box)] right [apart (distance)]',
  );
  expect(sections[1]?.notes).toEqual(['A sentence that is far too long to be the heading of any group']);
  expect(fates.map(({ outcome }) => outcome)).toEqual(['changed', 'written', 'written', 'written', 'left-out']);
});

test('makes a topic of a to-do node and of each item of a checklist', () => {
  const checklists = [
    { id: 'i1', label: 'Pack' },
    { id: 'i2', label: 'Leave' },
  ];
  const nodes = [
    ...SPINE,
    { id: 't', type: 'todo', label: 'Go', x: 300 },
    { id: 'c', type: 'checklist', y: 1000, x: 300, data: { checklists } },
  ];
  expect(show(nodes)).toEqual(['A: right [t (distance)]', 'B: right [c/1-i1 (distance), c/2-i2 (distance)]']);
});

test('has buttons and lists of links beside sections', () => {
  const nodes = [
    ...SPINE,
    { id: 'b', type: 'button', label: 'Go on', data: { href: '/sailing' } },
    { id: 'r', type: 'resourceButton', label: 'A book', y: 1000, data: { href: 'https://example.com', badge: 'Book' } },
    { id: 'n', type: 'button', label: 'Nowhere', data: { href: '' } },
    {
      id: 'l',
      type: 'linksgroup',
      y: 1000,
      data: {
        links: [
          { id: '1', label: 'One', url: '/one' },
          { id: '2', label: 'Two' },
        ],
      },
    },
  ];
  const { sections, fates } = place(nodes);
  expect(sections.map(({ links }) => links.map(({ key, href }) => `${key} ${href}`))).toEqual([
    ['b /sailing'],
    ['r https://example.com', 'l/1-1 /one'],
  ]);
  expect(fates.map(({ name, why }) => `${name}: ${why ?? ''}`)).toEqual([
    'n (Nowhere): it is a link without an address',
    'l: each of its links stands beside the section',
    'l/2-2: it is a link without an address',
  ]);
});

test('makes marks and levels of legends, whatever their words', () => {
  const legends = [
    'Personal opinion',
    'Pick this or the other',
    'Order is not strict',
    'Start: beginners',
    'Our color',
  ];
  const data = { legends: legends.map((label, index) => ({ id: String(index), label, color: '#123456' })) };
  expect(fatesOf([...SPINE, { id: 'l', type: 'legend', data }]).slice(1)).toEqual([
    'l/1-0 (Personal opinion): changed, it is the mark recommended here',
    'l/2-1 (Pick this or the other): changed, it is the mark alternative here',
    'l/3-2 (Order is not strict): changed, it is the mark any-order here',
    'l/4-3 (Start: beginners): changed, it is the level beginner here',
    'l/5-4 (Our color): left-out, it is none of the marks and levels that there are',
  ]);
});

test('says of each edge what it was good for, and what is wrong with it', () => {
  const edges = [
    makeEdge('A', 'B', 'solid'),
    makeEdge('A', 'x'),
    makeEdge(undefined, 'x'),
    makeEdge('x', undefined),
    makeEdge('gone', 'x'),
    makeEdge('x', 'gone'),
    makeEdge('x', 'x'),
    makeEdge('A', 'B', 'dashed'),
  ];
  expect(fatesOf([...SPINE, sub('x', 300, 0)], edges)).toEqual([
    'A-B (A -> B): changed, it gave the order of two sections',
    'A-x (A -> x): changed, it says what belongs together',
    '-x (? -> x): left-out, it has no source',
    'x- (x -> ?): left-out, it has no target',
    'gone-x (? -> x): left-out, its source gone is no node',
    'x-gone (x -> ?): left-out, its target gone is no node',
    'x-x (x -> x): left-out, it ends where it begins',
    'A-B-2 (A -> B): left-out, it joins what stands apart here',
  ]);
});

test('makes one section of a drawing without a spine', () => {
  expect(show([sub('x', -300, 0), sub('y', 300, 0)])).toEqual(['-: left [x (distance)] right [y (distance)]']);
});

test('reads nodes with next to nothing in them, of unknown types and with repeated ids', () => {
  const { nodes } = readGraph({
    nodes: [null, {}, { id: 'x', type: 'topic' }, { id: 'x', type: 'sticker', measured: { width: 7 } }],
  });
  expect(nodes.map(({ id, kind, width }) => `${id} ${kind} ${width}`)).toEqual([
    'node-1 unknown 200',
    'node-2 unknown 200',
    'x topic 200',
    'x-2 unknown 7',
  ]);
});
