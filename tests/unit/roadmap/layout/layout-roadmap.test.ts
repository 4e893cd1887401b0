import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { measureText } from '../../../../src/export/fonts.ts';
import { checkContent } from '../../../../src/lint/load-content.ts';
import { buildRoadmap, indexTopics, toTopic } from '../../../../src/roadmap/build-roadmap.ts';
import { layoutRoadmap } from '../../../../src/roadmap/layout/layout-roadmap.ts';
import type { GraphLayout } from '../../../../src/roadmap/layout/types.ts';
import { listEntries } from '../../../../src/roadmap/list-entries.ts';
import type { Roadmap } from '../../../../src/roadmap/types.ts';
import { makeTopic } from '../../make-content.ts';
import { generateRoadmap, generateSized, generateSmallSections, makeLargeRoadmap } from './generate-roadmap.ts';
import { findCrossings, findCutText, findOutside, findOverlaps } from './layout-checks.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.55;

function expectSound(layout: GraphLayout, roadmap: Roadmap): void {
  expect(findOverlaps(layout)).toEqual([]);
  expect(findOutside(layout)).toEqual([]);
  expect(findCutText(layout, measure)).toEqual([]);
  expect(findCrossings(layout)).toEqual([]);
  const drawn = layout.nodes.flatMap(
    ({ kind, id, topic }) => (kind === 'topic' || kind === 'subtopic' ? id : topic) ?? [],
  );
  expect(drawn).toEqual(listEntries(roadmap).map(({ entry }) => entry.topic.id));
  const numbers = layout.nodes.flatMap(({ x, y, width, height }) => [x, y, width, height]);
  expect(numbers.every((number) => Number.isFinite(number) && Math.round(number * 100) / 100 === number)).toBe(true);
}

test('draws generated roadmaps without overlap, cut text or crossing', () => {
  fc.assert(
    fc.property(generateRoadmap(6), (roadmap) => {
      expectSound(layoutRoadmap(roadmap, measure), roadmap);
    }),
    { numRuns: 60 },
  );
});

test('draws many small sections in the same way', () => {
  fc.assert(
    fc.property(generateSmallSections(), (roadmap) => {
      expectSound(layoutRoadmap(roadmap, measure), roadmap);
    }),
    { numRuns: 60 },
  );
});

test.each([1, 2, 10, 141, 500])('draws %i topics in one section', (count) => {
  const roadmap = makeLargeRoadmap(count);
  expectSound(layoutRoadmap(roadmap, measure), roadmap);
});

test('draws any number of topics from 1 to 500', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }).chain(generateSized), (roadmap) => {
      expectSound(layoutRoadmap(roadmap, measure), roadmap);
    }),
    { numRuns: 15 },
  );
});

test('gives the same drawing for the same roadmap', () => {
  fc.assert(
    fc.property(generateRoadmap(3), (roadmap) => {
      expect(layoutRoadmap(structuredClone(roadmap), measure)).toEqual(layoutRoadmap(roadmap, measure));
    }),
    { numRuns: 20 },
  );
});

test('moves no box sideways when a topic is added, but those beside it in its group, and none that is above', () => {
  fc.assert(
    fc.property(generateRoadmap(4), fc.nat(), (roadmap, seed) => {
      const position = seed % roadmap.sections.length;
      const section = roadmap.sections[position];
      const group = section?.groups.at(-1);
      if (!section || !group) return;
      const longer = {
        ...group,
        entries: [...group.entries, { topic: makeTopic('added', { title: 'Added' }), children: [] }],
      };
      const changed = { ...section, groups: [...section.groups.slice(0, -1), longer] };
      const before = layoutRoadmap(roadmap, measure);
      const after = layoutRoadmap({ ...roadmap, sections: roadmap.sections.with(position, changed) }, measure);
      const nodes = new Map(after.nodes.map((node) => [node.key, node]));
      const ofGroup = new Set(group.entries.map(({ topic }) => `topic:${topic.id}`));
      const start = before.nodes.findIndex(({ key }) => key === `section:${section.id}`);
      before.nodes.forEach((node, index) => {
        const moved = nodes.get(node.key);
        if (!ofGroup.has(node.key)) expect([moved?.x, moved?.width]).toEqual([node.x, node.width]);
        if (index <= start) expect(moved).toEqual(node);
      });
    }),
    { numRuns: 40 },
  );
});

describe('with the real content and the real font', async () => {
  const { content } = await checkContent(process.cwd());
  const topics = content.topics.flatMap(({ id, data }) => (data ? [toTopic(id, data)] : []));
  const index = indexTopics(topics);
  const projects = new Map(content.projects.flatMap(({ id, data }) => (data ? [[id, { ...data, id }] as const] : [])));
  const real = content.roadmaps.flatMap(({ id, data, outline }) => (data && outline ? [{ id, data, outline }] : []));

  test.each(real.map((source) => [source.id, source] as const))('draws the roadmap %s', (_, source) => {
    const roadmap = buildRoadmap(source, { topics: index, publishedRoadmaps: new Set(), projects });
    const layout = layoutRoadmap(roadmap, measureText);
    expect(layout.nodes.filter(({ kind }) => kind === 'project')).toHaveLength(
      source.outline.sections.flatMap((section) => section.projects).length,
    );
    expect(findOverlaps(layout)).toEqual([]);
    expect(findOutside(layout)).toEqual([]);
    expect(findCutText(layout, measureText)).toEqual([]);
    expect(findCrossings(layout)).toEqual([]);
  });
});
