import { expect, test } from 'vitest';

import {
  drawOverview,
  fillScreenWith,
  findTopicBox,
  hasLevels,
  listOuterBoxes,
} from '../../../../src/islands/graph/map-graph.ts';
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

test('the boxes that stand on the drawing itself keep their order, without those inside of others', () => {
  expect(listOuterBoxes(GRAPH).map(({ key }) => key)).toEqual(['section:http', 'group:http:0', 'note:http:0']);
  expect(listOuterBoxes({ width: 0, height: 0, nodes: [], edges: [] })).toEqual([]);
});

test('an overview has one path of boxes for each color, and leaves out what is only around them', () => {
  expect([...drawOverview(GRAPH)]).toEqual([
    ['section', 'M10 20h100v40h-100z'],
    ['topic', 'M210 100h100v40h-100z'],
  ]);
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

test('a drawing with its own coordinates is told by its topics too, and nothing moves it', () => {
  expect([...drawOverview(ORIGINAL)]).toEqual([['topic', 'M9 9h90v40h-90z']]);
  expect(fillScreenWith(ORIGINAL, 16 / 9)).toBe(ORIGINAL);
  expect([hasLevels(ORIGINAL), hasLevels(GRAPH)]).toEqual([false, true]);
});

test('finds the box of a topic in both kinds of drawings, and nothing for other ids', () => {
  expect(findTopicBox(ORIGINAL, 'dns')?.key).toBe('original:a');
  expect(findTopicBox(GRAPH, 'urls')?.key).toBe('topic:urls');
  expect(findTopicBox(GRAPH, 'http')).toBeUndefined();
  expect(findTopicBox(ORIGINAL, 'tcp')).toBeUndefined();
});
