import fc from 'fast-check';
import { expect, test } from 'vitest';

import { BAND_GAP, BOX_GAP, GROUP_PADDING, TOPIC_GAP, WIDTH } from '../../../../src/roadmap/layout/geometry.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import { endsBand, MOST_PACKED } from '../../../../src/roadmap/layout/pack-sections.ts';
import type { Box, GraphLayout, LayoutNode } from '../../../../src/roadmap/layout/types.ts';
import type { Roadmap } from '../../../../src/roadmap/types.ts';
import { makeOutlined, makeTopic } from '../../make-content.ts';
import { generateRoadmap, generateSmallSections, generateTwoSided } from './generate-roadmap.ts';
import { samplePath } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

function forEachLayout(check: (layout: GraphLayout, roadmap: Roadmap) => void): void {
  fc.assert(
    fc.property(fc.oneof(generateRoadmap(5), generateSmallSections()), (roadmap) => {
      check(layoutRoadmap(roadmap, measure), roadmap);
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

/** The boxes of each section, its topics left out. */
function splitSections(nodes: readonly LayoutNode[]): readonly (readonly LayoutNode[])[] {
  const parts: LayoutNode[][] = [];
  for (const node of nodes) {
    if (node.kind === 'section') parts.push([node]);
    else if (!isTopic(node)) parts.at(-1)?.push(node);
  }
  return parts;
}

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

test('fills every row of topics to its end', () => {
  forEachLayout(({ nodes }) => {
    for (const { box, topics } of splitGroups(nodes)) {
      for (const { y } of topics) {
        const ends = topics.filter((topic) => topic.y === y).map((topic) => topic.x + topic.width);
        // Whole pixels for each box leave less than one for each of them.
        expect(box.x + box.width - GROUP_PADDING - Math.max(...ends)).toBeLessThan(ends.length);
      }
    }
  });
});

test('begins what comes after notes, links or a checkpoint only below everything before it', () => {
  forEachLayout(({ nodes }, { sections }) => {
    const parts = splitSections(nodes);
    let bottom = -BAND_GAP;
    sections.forEach((_, index) => {
      const [node] = parts[index] ?? [];
      const before = sections[index - 1];
      if (before && endsBand(before)) expect(node?.y).toBe(bottom + BAND_GAP);
      bottom = Math.max(bottom, ...(parts[index] ?? []).map(({ y, height }) => y + height));
    });
  });
});

test('puts a checkpoint on the spine where its section ends', () => {
  forEachLayout(({ nodes }) => {
    for (const part of splitSections(nodes)) {
      const [section, last] = [part.at(0), part.at(-1)];
      if (!section || last?.kind !== 'checkpoint') continue;
      const under = section.y + section.height + BOX_GAP;
      const bottom = Math.max(...part.map(({ y, height }) => y + height));
      expect(last.y).toBeGreaterThanOrEqual(under);
      if (last.y > under) expect(last.y + last.height).toBe(bottom);
    }
  });
});

test('keeps the order of sections in every column, and no branch beside the box of a later section', () => {
  forEachLayout(({ nodes, edges }) => {
    const floors = new Map<string, number>();
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    const columnOf = ({ x, kind }: LayoutNode) =>
      kind === 'section' || kind === 'checkpoint' ? 'spine' : x < WIDTH / 2 ? 'left' : 'right';
    for (const part of splitSections(nodes)) {
      for (const node of part) {
        expect(node.y).toBeGreaterThanOrEqual((floors.get(columnOf(node)) ?? -BAND_GAP) + BAND_GAP);
      }
      const [section] = part;
      const ends = edges.filter(({ kind, from }) => kind === 'branch' && from === section?.key);
      for (const node of part) {
        const column = columnOf(node);
        floors.set(column, Math.max(floors.get(column) ?? 0, node.y + node.height));
      }
      const entries = ends.map(({ to }) => byKey.get(to)?.y ?? 0);
      floors.set('spine', Math.max(floors.get('spine') ?? 0, ...entries));
    }
  });
});

test('puts what small sections have on the left beside what the next ones have on the right', () => {
  const ids = ['knots', 'bowline', 'wind', 'tides'];
  const sections = ids.map((topic, index) => ({
    groups: [{ side: index % 2 === 0 ? ('left' as const) : ('right' as const), topics: [topic] }],
  }));
  const { nodes, height } = layoutRoadmap(makeOutlined(...sections), measure);
  const places = nodes.filter(({ kind }) => kind === 'section' || kind === 'group').map(({ y }) => y);
  expect(places).toEqual([0, 0, 76, 76, 152, 152, 228, 228]);
  expect(height).toBe(290);
});

test('ends a row of small sections after some of them, so that a page can end there', () => {
  const right = { side: 'right' as const, title: 'Group', entries: [{ topic: makeTopic('a'), children: [] }] };
  const roadmap = makeOutlined({ topic: 'knots' });
  const sections = Array.from({ length: 2 * MOST_PACKED }, (_, index) => ({
    id: `s${index}`,
    title: 'Section',
    groups: [{ ...right, entries: [{ topic: makeTopic(`t${index}`), children: [] }] }],
    links: [],
    notes: [],
  }));
  const tall = sections.map((section, index) =>
    index % 2 === 0
      ? section
      : { ...section, groups: section.groups.map((group) => ({ ...group, side: 'left' as const })) },
  );
  const { nodes } = layoutRoadmap({ ...roadmap, sections: tall }, measure);
  const cuts = nodes
    .filter(({ kind }) => kind === 'section')
    .filter(({ y: cut }) => nodes.every(({ y, height }) => y >= cut || y + height <= cut))
    .map(({ id }) => id);
  expect(cuts).toEqual(['s0', `s${MOST_PACKED}`]);
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

test('shifts all later sections by the same distance when a topic is added, and touches no box but those of its group', () => {
  const title = fc.constantFrom('X', 'Two words', 'words '.repeat(8));
  fc.assert(
    fc.property(generateTwoSided(4), fc.nat(), fc.nat(), title, (roadmap, a, b, text) => {
      const position = a % roadmap.sections.length;
      const group = b % Math.max(1, roadmap.sections[position]?.groups.length ?? 0);
      const before = layoutRoadmap(roadmap, measure);
      const after = layoutRoadmap(addTopic(roadmap, text, position, group), measure);
      const ofGroup = new Set(
        roadmap.sections[position]?.groups[group]?.entries
          .flatMap((entry) => [entry, ...entry.children])
          .map(({ topic }) => `topic:${topic.id}`),
      );
      const others = (nodes: readonly LayoutNode[]) =>
        nodes.filter(({ key }) => key !== 'topic:added' && !ofGroup.has(key));
      const place = { y: 0, height: 0 };
      const shape = (nodes: readonly LayoutNode[]) => others(nodes).map((node) => ({ ...node, ...place }));
      expect(shape(after.nodes)).toEqual(shape(before.nodes));

      const growth = after.height - before.height;
      const next = before.nodes.findIndex(({ key }) => key === `section:section-${position + 1}`);
      if (next < 0) return;
      const later = after.nodes.slice(next + 1);
      expect(later).toEqual(before.nodes.slice(next).map((node) => ({ ...node, y: node.y + growth })));
    }),
    { numRuns: 40 },
  );
});
