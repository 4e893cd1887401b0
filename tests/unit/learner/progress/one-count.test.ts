import fc from 'fast-check';
import { expect, test } from 'vitest';

import { MARKS } from '../../../../src/schemas/outline.ts';
import { countSections } from '../../../../src/learner/mine/count-sections.ts';
import { EMPTY_MINE } from '../../../../src/learner/mine/document.ts';
import { planSteps } from '../../../../src/learner/plan/plan-steps.ts';
import { EMPTY_PROGRESS, setState, stateOf } from '../../../../src/learner/progress/document.ts';
import { STATES } from '../../../../src/learner/progress/states.ts';
import { summarizeProgress } from '../../../../src/learner/progress/summarize.ts';
import { measureVersion } from '../../../../src/learner/versions/measure-version.ts';
import { forkRoadmap } from '../../../../src/learner/versions/change-version.ts';
import { sumHours } from '../../../../src/roadmap/sum-hours.ts';
import { makeCatalog, makeTopic } from '../plan/plan-fixture.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A roadmap of two sections in which every topic may have any mark and require any that come before it. */
const catalogs = fc
  .record({
    marks: fc.array(fc.option(fc.constantFrom(...MARKS), { nil: undefined }), { minLength: 8, maxLength: 8 }),
    requires: fc.array(fc.subarray(IDS), { minLength: 8, maxLength: 8 }),
  })
  .map(({ marks, requires }) => {
    const topics = IDS.map((id, index) =>
      makeTopic(
        id,
        (requires[index] ?? []).filter((other) => other < id),
      ),
    );
    const entries = IDS.map((topic, index) => ({ topic, ...(marks[index] && { mark: marks[index] }) }));
    return makeCatalog(topics, entries.slice(0, 4), entries.slice(4));
  });

const states = fc.array(fc.constantFrom(...STATES), { minLength: 8, maxLength: 8 });

test('progress and plan count the same topics: a roadmap is complete exactly if its plan is empty', () => {
  fc.assert(
    fc.property(catalogs, states, (catalog, chosen) => {
      const stored = chosen.reduce(
        (result, state, index) => setState(result, IDS[index] ?? '', state, 1),
        EMPTY_PROGRESS,
      );
      const [roadmap] = catalog.roadmaps;
      if (!roadmap) throw new Error('the catalog has no roadmap');
      const counted = [...countSections(EMPTY_MINE, roadmap, catalog).values()].flat();
      const { pending, learning, done, total, isComplete } = summarizeProgress(counted, stored);
      const left = planSteps([{ kind: 'roadmap', id: 'sea' }], catalog, ({ id, aliases }) =>
        ['done', 'skipped'].includes(stateOf(stored, id, aliases)),
      );
      expect(left).toHaveLength(pending + learning);
      expect(total).toBe(done + left.length);
      expect(isComplete).toBe(left.length === 0 && done > 0);
    }),
  );
});

test('a plan and a version of the same roadmap have the same topics and hours', () => {
  fc.assert(
    fc.property(catalogs, (catalog) => {
      const [roadmap] = catalog.roadmaps;
      if (!roadmap) throw new Error('the catalog has no roadmap');
      const steps = planSteps([{ kind: 'roadmap', id: 'sea' }], catalog, () => false);
      const version = measureVersion(forkRoadmap(roadmap, 'Mine', 'mine', 1), catalog);
      expect(version.onPath).toBe(steps.length);
      expect(version.hours).toEqual(sumHours(steps.map(({ topic }) => topic)));
      expect(version.topics).toBe(IDS.length);
    }),
  );
});
