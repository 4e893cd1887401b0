import { expect, test } from 'vitest';

import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { drawTree, type DrawnEntry } from '../../../src/site/graph-tree.ts';
import { makeOutlined, makeRoadmap } from '../make-content.ts';

const measure = (text: string) => text.length * 8;

test('joins every part of the outline with its box', () => {
  const roadmap = makeRoadmap();
  const [basics, trips] = drawTree(roadmap, layoutRoadmap(roadmap, measure));
  expect(basics?.groups.map(({ entries }) => entries.map(({ node, children }) => [node.key, children.length]))).toEqual(
    [[['topic:knots', 1]], [['topic:wind', 0]]],
  );
  expect(basics?.notes.map(({ lines }) => lines.join(' '))).toEqual(['Wear a vest.']);
  expect(basics?.links).toHaveLength(1);
  expect(basics?.checkpoint?.data.id).toBe('tie-up');
  expect(trips?.checkpoint).toBeUndefined();
});

test('says which box is missing', () => {
  const roadmap = makeRoadmap();
  const layout = layoutRoadmap(roadmap, measure);
  const nodes = layout.nodes.filter(({ key }) => key !== 'topic:wind');
  expect(() => drawTree(roadmap, { ...layout, nodes })).toThrow('has no box "topic:wind"');
});

test.each([
  ['with links and notes', makeRoadmap()],
  ['with projects', makeOutlined({ topic: 'knots', projects: ['raft', 'kite'] }, { topic: 'wind' })],
])('has the boxes in the order of the drawing, by which the live map finds those that it moves: %s', (_, roadmap) => {
  const layout = layoutRoadmap(roadmap, measure);
  const listEntry = ({ node, children }: DrawnEntry): readonly string[] => [node.key, ...children.flatMap(listEntry)];
  const keys = drawTree(roadmap, layout).flatMap(({ node, groups, notes, links, projects, checkpoint }) => [
    node.key,
    ...groups.flatMap((group) => [group.node.key, ...group.entries.flatMap(listEntry)]),
    ...[...notes, ...links, ...projects.map((project) => project.node), ...(checkpoint ? [checkpoint.node] : [])].map(
      ({ key }) => key,
    ),
  ]);
  expect(keys).toEqual(layout.nodes.map(({ key }) => key));
});
