import { expect, test } from 'vitest';

import { findTopicBox, toFlow } from '../../../../src/islands/graph/to-flow.ts';
import type { LinkedGraph, LinkedNode } from '../../../../src/urls/linked-graph.ts';
import type { LinkedOriginalGraph } from '../../../../src/urls/linked-original.ts';

const makeNode = (changes: Partial<LinkedNode> & Pick<LinkedNode, 'key' | 'kind'>): LinkedNode => ({
  x: 0,
  y: 0,
  width: 100,
  height: 40,
  lines: ['Text'],
  ...changes,
});

/** A section with a group that holds one topic, and a note that no connector reaches. */
const GRAPH: LinkedGraph = {
  width: 500,
  height: 300,
  nodes: [
    makeNode({ key: 'section:http', kind: 'section', id: 'http', x: 10, y: 20, href: '/backend/outline#section-http' }),
    makeNode({ key: 'group:http:0', kind: 'group', x: 200, y: 60, width: 220, height: 90 }),
    makeNode({ key: 'topic:urls', kind: 'topic', id: 'urls', x: 210, y: 100, href: '/backend/urls' }),
    makeNode({ key: 'note:http:0', kind: 'note', y: 200 }),
  ],
  edges: [{ key: 'branch:http:0', kind: 'branch', from: 'section:http', to: 'group:http:0', d: 'M60 60V100H200' }],
};

test('keeps the order, the places and the sizes of the drawing', () => {
  const { nodes } = toFlow(GRAPH);
  expect(nodes.map(({ id, position, width, height }) => [id, position, width, height])).toEqual([
    ['section:http', { x: 10, y: 20 }, 100, 40],
    ['group:http:0', { x: 200, y: 60 }, 220, 90],
    ['topic:urls', { x: 210, y: 100 }, 100, 40],
    ['note:http:0', { x: 0, y: 200 }, 100, 40],
  ]);
  expect(nodes.map(({ data }) => data.box)).toEqual(GRAPH.nodes);
});

test('nothing but the links inside boxes can be focused, chosen or moved', () => {
  const { nodes, edges } = toFlow(GRAPH);
  for (const node of nodes) {
    expect(node).toMatchObject({ draggable: false, selectable: false, focusable: false, connectable: false });
    expect(node.domAttributes).toEqual({ 'aria-roledescription': undefined });
  }
  expect(edges.map(({ selectable, focusable }) => [selectable, focusable])).toEqual([[false, false]]);
});

test('a group lies below what is inside it', () => {
  const depths = new Map(toFlow(GRAPH).nodes.map(({ id, zIndex }) => [id, zIndex ?? 0]));
  expect(depths.get('group:http:0')).toBeLessThan(depths.get('topic:urls') ?? -1);
});

test('a connector joins the boxes that it names, which alone have places for its ends', () => {
  const { nodes, edges } = toFlow(GRAPH);
  expect(edges).toMatchObject([{ id: 'branch:http:0', source: 'section:http', target: 'group:http:0' }]);
  expect(edges[0]?.data?.edge).toEqual(GRAPH.edges[0]);
  expect(nodes.filter(({ handles }) => handles?.length).map(({ id }) => id)).toEqual(['section:http', 'group:http:0']);
  for (const { handles, data } of nodes) expect(data.handles).toEqual(handles);
  expect(nodes[0]?.handles?.map(({ type, x, y }) => [type, x, y])).toEqual([
    ['source', 50, 40],
    ['target', 50, 0],
  ]);
});

test('every box can be rendered as the kind of node that the map knows', () => {
  const { nodes, edges } = toFlow(GRAPH);
  expect(new Set([...nodes, ...edges].map(({ type }) => type))).toEqual(new Set(['map']));
});

test('an empty drawing stays empty', () => {
  expect(toFlow({ width: 0, height: 0, nodes: [], edges: [] })).toEqual({ nodes: [], edges: [] });
});

const ORIGINAL: LinkedOriginalGraph = {
  width: 300,
  height: 200,
  nodes: [
    { key: 'original:b', kind: 'box', lines: [], size: 15, x: 0, y: 0, width: 200, height: 100 },
    { key: 'original:a', kind: 'todo', lines: ['DNS'], size: 16, id: 'dns', x: 9, y: 9, width: 90, height: 40 },
    { key: 'original:c', kind: 'label', lines: ['More'], size: 16, x: 120, y: 9, width: 60, height: 20 },
  ],
  edges: [{ key: 'original-edge:0', kind: 'dashed', from: 'original:a', to: 'original:c', d: 'M99 29H120' }],
};

test('in a drawing with its own coordinates, connectors lie above backgrounds and below all other boxes', () => {
  const { nodes, edges } = toFlow(ORIGINAL);
  const [box = 0, todo = 0, label = 0] = nodes.map(({ zIndex }) => zIndex);
  const [edge = -1] = edges.map(({ zIndex }) => zIndex);
  expect([box < edge, edge < todo, edge < label]).toEqual([true, true, true]);
});

test('finds the box of a topic in both kinds of drawings, and nothing for other ids', () => {
  expect(findTopicBox(ORIGINAL, 'dns')?.key).toBe('original:a');
  expect(findTopicBox(GRAPH, 'urls')?.key).toBe('topic:urls');
  expect(findTopicBox(GRAPH, 'http')).toBeUndefined();
  expect(findTopicBox(ORIGINAL, 'tcp')).toBeUndefined();
});
