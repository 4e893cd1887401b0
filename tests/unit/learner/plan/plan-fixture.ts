import fc from 'fast-check';

import {
  indexCatalog,
  type CatalogEntry,
  type CatalogTopic,
  type IndexedCatalog,
} from '../../../../src/catalog/catalog.ts';
import { WEEKDAYS, type Day } from '../../../../src/learner/plan/days.ts';
import type { PlanGoal } from '../../../../src/learner/plan/goals.ts';
import type { Pace } from '../../../../src/learner/plan/schedule-plan.ts';

/** A topic of 2 to 4 hours; `requires` are ids. */
export function makeTopic(
  id: string,
  requires: readonly string[] = [],
  fields: Partial<CatalogTopic> = {},
): CatalogTopic {
  return {
    id,
    title: id.toUpperCase(),
    aliases: [],
    level: 'beginner',
    hours: [2, 4],
    requires: requires.map((topic) => ({ topic, reason: `${id} is built on ${topic}.` })),
    questions: 2,
    ...fields,
  };
}

/** A topic whose hours nobody knows. */
export function makeDraft(
  id: string,
  requires: readonly string[] = [],
  fields: Partial<CatalogTopic> = {},
): CatalogTopic {
  const { title, aliases, requires: edges, questions } = makeTopic(id, requires, fields);
  return { id, title, aliases, requires: edges, questions, status: 'draft' };
}

/** The roadmap `sea` with sections of the given entries, named `one`, `two`, `three`. */
export function makeCatalog(topics: readonly CatalogTopic[], ...sections: readonly CatalogEntry[][]): IndexedCatalog {
  return indexCatalog({
    topics,
    roadmaps: [
      {
        id: 'sea',
        title: 'Sea Traveler',
        briefTitle: 'Sea',
        hasTopics: true,
        isForkable: true,
        sections: sections.map((entries, index) => {
          const id = ['one', 'two', 'three'][index] ?? `section-${index}`;
          return { id, title: id.toUpperCase(), entries };
        }),
      },
    ],
  });
}

/** Entries without a mark. */
export const list = (...topics: readonly string[]): CatalogEntry[] => topics.map((topic) => ({ topic }));

/** Topics, edges that always lead to a lower number, missing topics and aliases among them, and what is done. */
export interface Case {
  readonly catalog: IndexedCatalog;
  readonly goals: readonly PlanGoal[];
  readonly done: ReadonlySet<string>;
}

const MARKS = ['alternative', 'not-recommended', 'recommended'] as const;

export const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 25 }).chain((size) => {
  const number = fc.nat({ max: size - 1 });
  const hours = fc.tuple(fc.constantFrom(0.5, 1, 2, 3.3, 7), fc.constantFrom(0, 0.1, 1, 4.5, 30));
  return fc
    .record({
      edges: fc.array(fc.tuple(number, number, fc.constantFrom('t', 'alias-', 'gone-')), { maxLength: size * 3 }),
      hours: fc.array(fc.option(hours, { nil: undefined, freq: 8 }), { minLength: size, maxLength: size }),
      places: fc.shuffledSubarray(Array.from({ length: size }, (_, index) => index)),
      marks: fc.array(fc.option(fc.constantFrom(...MARKS), { nil: undefined }), { minLength: size, maxLength: size }),
      done: fc.uniqueArray(number),
      goals: fc.uniqueArray(
        fc.oneof(
          number.map((index): PlanGoal => ({ kind: 'topic', id: `t${index}` })),
          fc.constantFrom<PlanGoal>(
            { kind: 'roadmap', id: 'sea' },
            { kind: 'section', roadmap: 'sea', id: 'one' },
            { kind: 'section', roadmap: 'sea', id: 'two' },
            { kind: 'section', roadmap: 'sea', id: 'nowhere' },
          ),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ edges, hours: estimates, places, marks, done, goals }) => {
      const topics = estimates.map((range, index) => {
        const names = edges.flatMap(([a, b, prefix]) =>
          a !== b && Math.max(a, b) === index ? [`${prefix}${Math.min(a, b)}`] : [],
        );
        const requires = [...new Set(names)];
        const aliases = [`alias-${index}`];
        if (!range) return makeDraft(`t${index}`, requires, { aliases });
        return makeTopic(`t${index}`, requires, { aliases, hours: [range[0], range[0] + range[1]] });
      });
      const entries = places.map((index): CatalogEntry => {
        const mark = marks[index];
        return { topic: `t${index}`, ...(mark && { mark }) };
      });
      const middle = Math.floor(entries.length / 2);
      return {
        catalog: makeCatalog(topics, entries.slice(0, middle), entries.slice(middle)),
        goals,
        done: new Set(done.map((index) => `t${index}`)),
      };
    });
});

export const paces: fc.Arbitrary<Pace> = fc.record({
  hoursPerWeek: fc.oneof(fc.integer({ min: 1, max: 80 }), fc.constantFrom(1.5, 3.3, 7.7)),
  studyDays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
});

/** Days of a few years, leap days and turns of the year among them. */
export const days: fc.Arbitrary<Day> = fc.integer({ min: 20_000, max: 22_000 });
