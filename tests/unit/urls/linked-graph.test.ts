import { expect, test } from 'vitest';

import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { linkGraph } from '../../../src/urls/linked-graph.ts';
import { makeOutlined, makeRoadmap } from '../make-content.ts';

const measure = (text: string) => text.length * 8;

const hrefsOf = (roadmap: ReturnType<typeof makeRoadmap>) =>
  linkGraph(roadmap, layoutRoadmap(roadmap, measure)).nodes.map(({ key, href }) => `${key} to ${href ?? 'nothing'}`);

test('leads from topics, sections and checkpoints to their places, and from groups, notes and upcoming roadmaps nowhere', () => {
  expect(hrefsOf(makeRoadmap())).toMatchInlineSnapshot(`
    [
      "section:basics to /sailing/outline#section-basics",
      "group:basics:0 to nothing",
      "topic:knots to /sailing/knots",
      "topic:bowline to /sailing/bowline",
      "group:basics:1 to nothing",
      "topic:wind to /sailing/wind",
      "note:basics:0 to nothing",
      "link:basics:0 to nothing",
      "checkpoint:tie-up to /sailing/outline#checkpoint-tie-up",
      "section:trips to /sailing/outline#section-trips",
      "group:trips:0 to nothing",
      "topic:tides to /sailing/tides",
    ]
  `);
});

test('leads from a section that is a topic to the page of the topic', () => {
  expect(hrefsOf(makeOutlined({ topic: 'knots' }))).toEqual(['section:section-1 to /sailing/knots']);
});

test('says of topics what there is to know before reading', () => {
  const roadmap = makeRoadmap();
  const { nodes } = linkGraph(roadmap, layoutRoadmap(roadmap, measure));
  const known = nodes.flatMap(({ key, facts }) => (facts === undefined ? [] : [`${key}: ${facts}`]));
  expect(known.at(-1)).toBe('topic:tides: advanced, 1–2 hours');
  expect(known).toHaveLength(4);
});

test('leads from a link elsewhere to its address', () => {
  const links = [{ url: 'https://example.org/manual', label: 'The manual' }];
  expect(hrefsOf(makeOutlined({ topic: 'knots', links })).at(-1)).toBe(
    'link:section-1:0 to https://example.org/manual',
  );
});
