import { expect, test } from 'vitest';

import { indexCatalog, type IndexedCatalog } from '../../../../src/catalog/catalog.ts';
import { readDay, toIsoDay } from '../../../../src/learner/plan/days.ts';
import { findMilestone } from '../../../../src/learner/plan/find-milestone.ts';
import type { PlanGoal } from '../../../../src/learner/plan/goals.ts';
import { planSteps } from '../../../../src/learner/plan/plan-steps.ts';
import { schedulePlan, type Pace } from '../../../../src/learner/plan/schedule-plan.ts';
import { list, makeCatalog, makeTopic } from './plan-fixture.ts';

// Topics of 2 to 4 hours at 3 hours a day: one a day from Monday, March 1, 2027.
const PACE: Pace = { hoursPerWeek: 21, studyDays: [1, 2, 3, 4, 5, 6, 7] };
const START = readDay('2027-03-01') ?? NaN;
const SEA: PlanGoal = { kind: 'roadmap', id: 'sea' };

/** The roadmap `sea` with a checkpoint at the end of its second section, and one at the end of its third. */
function makeSea(): IndexedCatalog {
  const catalog = makeCatalog(
    ['a', 'b', 'c', 'd'].map((id) => makeTopic(id)),
    list('a'),
    list('b', 'c'),
    list('d'),
  );
  const titles = [undefined, 'Build a raft', 'Build a ship'];
  return indexCatalog({
    ...catalog,
    roadmaps: catalog.roadmaps.map((roadmap) => ({
      ...roadmap,
      sections: roadmap.sections.map((section, index) => {
        const checkpoint = titles[index];
        return checkpoint === undefined ? section : { ...section, checkpoint };
      }),
    })),
  });
}

function find(goals: readonly PlanGoal[], done: readonly string[] = []): string | undefined {
  const catalog = makeSea();
  const steps = planSteps(goals, catalog, ({ id }) => done.includes(id));
  const found = findMilestone(schedulePlan(steps, PACE, START), goals, catalog);
  return found && `${found.title} ${toIsoDay(found.day)} ${found.topics} ${found.hours.join('-')} ${found.roadmap.id}`;
}

test('is the first checkpoint before which something is left to learn', () => {
  expect(find([SEA])).toBe('Build a raft 2027-03-03 3 6-12 sea');
  expect(find([SEA], ['a'])).toBe('Build a raft 2027-03-02 2 4-8 sea');
  expect(find([SEA], ['a', 'b', 'c'])).toBe('Build a ship 2027-03-01 1 2-4 sea');
});

test('counts what other goals put before it', () => {
  expect(find([{ kind: 'topic', id: 'd' }, SEA])).toMatch(/^Build a raft /);
});

test('there is none when all is done, or for goals that are no roadmap', () => {
  expect(find([SEA], ['a', 'b', 'c', 'd'])).toBeUndefined();
  expect(find([{ kind: 'section', roadmap: 'sea', id: 'two' }])).toBeUndefined();
  expect(find([{ kind: 'topic', id: 'b' }])).toBeUndefined();
  expect(find([{ kind: 'roadmap', id: 'gone' }])).toBeUndefined();
});
