import fc from 'fast-check';
import { expect, test } from 'vitest';

import { diffContent } from '../../../src/diff/diff-content.ts';
import { joinRoadmaps } from '../../../src/diff/join-roadmaps.ts';
import { takeSnapshot } from '../../../src/diff/snapshot.ts';
import type { Content } from '../../../src/lint/content.ts';
import { buildRoadmap } from '../../../src/roadmap/build-roadmap.ts';
import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { listEntries } from '../../../src/roadmap/list-entries.ts';
import type { Roadmap } from '../../../src/roadmap/types.ts';
import { OUTLINE, readSample } from '../lint/sample-project.ts';

const IDS = ['alpha', 'beta', 'gamma', 'delta'];

/** An outline that gives each topic one place: a section, a group, below the topic before it, or none. */
const anyOutline = fc
  .record({
    order: fc.shuffledSubarray(IDS, { minLength: 1 }),
    spots: fc.array(
      fc.record({
        section: fc.constantFrom('s', 't', 'u'),
        side: fc.constantFrom('left', 'right'),
        isBelow: fc.boolean(),
      }),
      {
        minLength: 4,
        maxLength: 4,
      },
    ),
    checkpoint: fc.constantFrom('s', 't', 'u'),
  })
  .map(({ order, spots, checkpoint }) => {
    const sections = new Map<string, Map<string, { topic: string; topics?: string[] }[]>>();
    for (const [at, topic] of order.entries()) {
      const { section, side, isBelow } = spots[at] ?? { section: 's', side: 'left', isBelow: false };
      const groups = sections.get(section) ?? new Map<string, { topic: string; topics?: string[] }[]>();
      const entries = groups.get(side) ?? [];
      const above = entries.at(-1);
      if (isBelow && above !== undefined) above.topics = [...(above.topics ?? []), topic];
      else entries.push({ topic });
      sections.set(section, groups.set(side, entries));
    }
    // YAML knows JSON.
    return JSON.stringify({
      sections: [...sections].map(([id, groups]) => ({
        id,
        title: id,
        summary: 'A section.',
        groups: [...groups].map(([side, topics]) => ({ side, topics })),
        ...(id === checkpoint && { checkpoint: { id: 'try', title: 'Try', build: 'Build it.', proves: ['It runs.'] } }),
      })),
    });
  });

function build(content: Content): Roadmap {
  const [file] = content.roadmaps;
  if (file?.data === undefined || file.outline === undefined) throw new Error('The sample has no roadmap.');
  const { topics } = takeSnapshot(content);
  return buildRoadmap(
    { id: file.id, data: file.data, outline: file.outline },
    { topics, publishedRoadmaps: new Set() },
  );
}

const topicsOf = (roadmap: Roadmap) => listEntries(roadmap).map(({ entry }) => entry.topic.id);

test('what was there and what is there stand in one graph, each once, and only what differs is marked', () => {
  fc.assert(
    fc.property(anyOutline, anyOutline, (from, to) => {
      const [old, now] = [from, to].map((outline) => readSample({ file: OUTLINE, from: '', to: outline }));
      if (old === undefined || now === undefined) throw new Error('There are two.');
      const [before, after] = [build(old), build(now)];
      const [diff] = diffContent(old, now).roadmaps;
      if (diff === undefined) return;
      const { roadmap, changes } = joinRoadmaps(before, after, diff);
      expect(topicsOf(roadmap).sort()).toEqual([...new Set([...topicsOf(before), ...topicsOf(after)])].sort());
      const keys = layoutRoadmap(roadmap, (text, { size }) => text.length * size).nodes.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining([...changes.keys()]));
      const marked = (change: string) =>
        [...changes].filter(([key, kind]) => key.startsWith('topic:') && kind === change);
      expect(marked('added')).toHaveLength(diff.added.length);
      expect(marked('removed')).toHaveLength(diff.removed.length);
    }),
    { numRuns: 60 },
  );
});
