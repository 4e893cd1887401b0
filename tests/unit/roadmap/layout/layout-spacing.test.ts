import fc from 'fast-check';
import { expect, test } from 'vitest';

import { BAND_GAP, BOX_GAP, GROUP_PADDING, TOPIC_GAP, WIDTH } from '../../../../src/roadmap/layout/geometry.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import type { Box, GraphLayout, LayoutNode } from '../../../../src/roadmap/layout/types.ts';
import type { Roadmap } from '../../../../src/roadmap/types.ts';
import { makeTopic } from '../../make-content.ts';
import { generateRoadmap } from './generate-roadmap.ts';
import { samplePath } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

function forEachLayout(check: (layout: GraphLayout) => void): void {
  fc.assert(
    fc.property(generateRoadmap(5), (roadmap) => {
      check(layoutRoadmap(roadmap, measure));
    }),
    { numRuns: 40 },
  );
}

/** The distance between two boxes along the axis on which they are further apart; negative if they overlap. */
const gapBetween = (a: Box, b: Box): number =>
  Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height);

const findCrowded = (nodes: readonly LayoutNode[], gap: number): string[] =>
  nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => (gapBetween(a, b) < gap ? [`${a.key} and ${b.key}`] : [])),
  );

const isTopic = ({ kind }: LayoutNode): boolean => kind === 'topic' || kind === 'subtopic';
const isStop = ({ kind }: LayoutNode): boolean => kind === 'section' || kind === 'checkpoint';

/** Each group with the topics that come after it. */
function splitGroups(nodes: readonly LayoutNode[]) {
  const groups: { box: LayoutNode; topics: LayoutNode[] }[] = [];
  for (const node of nodes) {
    if (node.kind === 'group') groups.push({ box: node, topics: [] });
    if (isTopic(node)) groups.at(-1)?.topics.push(node);
  }
  return groups;
}

test('leaves air between boxes beside the spine, between topics and around them', () => {
  forEachLayout(({ nodes }) => {
    expect(
      findCrowded(
        nodes.filter((node) => !isTopic(node)),
        BOX_GAP,
      ),
    ).toEqual([]);
    for (const { box, topics } of splitGroups(nodes)) {
      expect(findCrowded(topics, TOPIC_GAP)).toEqual([]);
      for (const topic of topics) {
        expect(topic.x - box.x).toBeGreaterThanOrEqual(GROUP_PADDING);
        expect(box.x + box.width - topic.x - topic.width).toBeGreaterThanOrEqual(GROUP_PADDING);
        expect(box.y + box.height - topic.y - topic.height).toBeGreaterThanOrEqual(GROUP_PADDING);
      }
    }
  });
});

test('begins a section or checkpoint only below everything before it', () => {
  forEachLayout(({ nodes }) => {
    let bottom = -BAND_GAP;
    for (const node of nodes) {
      if (isStop(node)) expect(node.y).toBeGreaterThanOrEqual(bottom + BAND_GAP);
      bottom = Math.max(bottom, node.y + node.height);
    }
  });
});

test('joins all stops along the spine and each group to its section, rim to rim', () => {
  forEachLayout(({ nodes, edges }) => {
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    const stops = nodes.filter(isStop).map(({ key }) => key);
    const groups = nodes.filter(({ kind }) => kind === 'group').map(({ key }) => key);
    const ends = (kind: string) => edges.filter((edge) => edge.kind === kind).map(({ from, to }) => [from, to]);
    expect(ends('spine')).toEqual(stops.slice(1).map((stop, index) => [stops[index], stop]));
    expect(ends('branch')).toEqual(groups.map((key) => [key.replace(/^group:(.*):\d+$/, 'section:$1'), key]));
    for (const { from, to, d } of edges) {
      const points = samplePath(d).map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
      for (const [key, point] of [
        [from, points.at(0)],
        [to, points.at(-1)],
      ] as const) {
        const box = byKey.get(key);
        expect(box && point && gapBetween(point, box)).toBeCloseTo(0, 5);
      }
    }
  });
});

test('has one width, unique keys and numbers of at most two decimals, in paths too', () => {
  forEachLayout(({ width, height, nodes, edges }) => {
    expect(width).toBe(WIDTH);
    const keys = [...nodes, ...edges].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const numbers = [String(height), ...edges.flatMap(({ d }) => d.split(/[A-Z ]+/).slice(1))];
    expect(numbers.filter((number) => !/^\d+(?:\.\d{1,2})?$/.test(number))).toEqual([]);
  });
});

/** The roadmap with one more topic at the end of a group. */
function addTopic(roadmap: Roadmap, title: string, section: number, group: number): Roadmap {
  const added = { topic: makeTopic('added', { title }), children: [] };
  const sections = roadmap.sections.map((old, index) => ({
    ...old,
    groups: old.groups.map((box, position) =>
      index === section && position === group ? { ...box, entries: [...box.entries, added] } : box,
    ),
  }));
  return { ...roadmap, sections };
}

test('shifts all later sections by the same distance when a topic is added, and keeps all else of every box', () => {
  const title = fc.constantFrom('X', 'Two words', 'words '.repeat(8));
  fc.assert(
    fc.property(generateRoadmap(4), fc.nat(), fc.nat(), title, (roadmap, a, b, text) => {
      const position = a % roadmap.sections.length;
      const group = b % (roadmap.sections[position]?.groups.length ?? 1);
      const before = layoutRoadmap(roadmap, measure);
      const after = layoutRoadmap(addTopic(roadmap, text, position, group), measure);
      const now = after.nodes.filter(({ key }) => key !== 'topic:added');
      const place = { y: 0, height: 0 };
      expect(now.map((node) => ({ ...node, ...place }))).toEqual(before.nodes.map((node) => ({ ...node, ...place })));

      const growth = after.height - before.height;
      const next = before.nodes.findIndex(({ key }) => key === `section:section-${position + 1}`);
      if (next < 0) return;
      expect(now.slice(next)).toEqual(before.nodes.slice(next).map((node) => ({ ...node, y: node.y + growth })));
    }),
    { numRuns: 40 },
  );
});
