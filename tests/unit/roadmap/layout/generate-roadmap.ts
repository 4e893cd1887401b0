import fc from 'fast-check';

import type { Entry, Mark, Roadmap, Section } from '../../../../src/roadmap/types.ts';
import { MARKS } from '../../../../src/schemas/outline.ts';
import { roadmapSchema } from '../../../../src/schemas/roadmap.ts';
import { makeProject, makeTopic } from '../../make-content.ts';

/** Titles as people write them, very long words and other scripts included. */
const title = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('DNS', 'HTTP caching', 'Object-oriented programming', 'Unicode and text encoding'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Donaudampfschifffahrtsgesellschaftskapitän',
      '分散データベースのトランザクション',
      'نظام أسماء النطاقات',
    ),
  },
  { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 48 }) },
);

interface Plan {
  readonly groups: readonly {
    readonly side: 'left' | 'right';
    readonly title: string | undefined;
    readonly entries: readonly {
      readonly title: string;
      readonly label: string | undefined;
      readonly mark: Mark | undefined;
      readonly children: readonly string[];
    }[];
  }[];
  readonly title: string;
  /** Whether the section is a topic itself, and how it is marked. */
  readonly own: { readonly mark: Mark | undefined } | undefined;
  readonly checkpoint: string | undefined;
  readonly links: readonly { readonly label: string; readonly isElsewhere: boolean }[];
  readonly projects: readonly string[];
  readonly notes: readonly string[];
}

const NO_ASIDES = { links: [], projects: [], notes: [] };

const mark = fc.option(fc.constantFrom(...MARKS), { nil: undefined });

/** How much the sections of a generated roadmap have at most. */
interface Size {
  readonly groups: number;
  readonly entries: number;
  readonly asides: number;
}

const makePlan = ({ groups, entries, asides }: Size): fc.Arbitrary<Plan> =>
  fc.record({
    title,
    own: fc.option(fc.record({ mark }), { nil: undefined }),
    groups: fc.array(
      fc.record({
        side: fc.constantFrom('left', 'right'),
        title: fc.option(title, { nil: undefined }),
        entries: fc.array(
          fc.record({
            title,
            label: fc.option(fc.oneof(title, fc.string({ minLength: 49, maxLength: 60 })), { nil: undefined }),
            mark,
            children: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, fc.array(title, { maxLength: 4 })),
          }),
          { minLength: 1, maxLength: entries },
        ),
      }),
      { maxLength: groups },
    ),
    checkpoint: fc.option(title, { nil: undefined }),
    links: fc.array(fc.record({ label: title, isElsewhere: fc.boolean() }), { maxLength: asides }),
    projects: fc.array(title, { maxLength: asides }),
    notes: fc.array(fc.lorem({ maxCount: 20 }), { maxLength: asides }),
  });

/** A roadmap with `count` sections at most; each topic has an id of its own. */
export const generateRoadmap = (maxSections: number): fc.Arbitrary<Roadmap> =>
  fc.array(makePlan({ groups: 4, entries: 12, asides: 2 }), { minLength: 1, maxLength: maxSections }).map(buildRoadmap);

/** Up to twenty sections of few topics, most of which are small enough to share height with their neighbors. */
export const generateSmallSections = (): fc.Arbitrary<Roadmap> => {
  const small = makePlan({ groups: 2, entries: 2, asides: 0 });
  const other = makePlan({ groups: 2, entries: 3, asides: 1 });
  return fc.array(fc.oneof({ weight: 5, arbitrary: small }, other), { minLength: 2, maxLength: 20 }).map(buildRoadmap);
};

/** Sections with groups on both sides, so that each one fills its band. */
export const generateTwoSided = (maxSections: number): fc.Arbitrary<Roadmap> => {
  const plan = makePlan({ groups: 4, entries: 8, asides: 2 }).filter(({ groups }) => groups.length > 1);
  const alternate = (section: Plan): Plan => ({
    ...section,
    groups: section.groups.map((group, index) => ({ ...group, side: index % 2 === 0 ? 'left' : 'right' })),
  });
  return fc.array(plan.map(alternate), { minLength: 1, maxLength: maxSections }).map(buildRoadmap);
};

/** What an outline says about a topic at its place. */
interface Said {
  readonly label?: string | undefined;
  readonly mark?: Mark | undefined;
}

function buildRoadmap(plans: readonly Plan[]): Roadmap {
  let count = 0;
  const makeEntry = (text: string, { label, mark: chosen }: Said, children: readonly Entry[]): Entry => ({
    topic: makeTopic(`topic-${(count += 1)}`, { title: text }),
    ...(label !== undefined && { label }),
    ...(chosen && { mark: chosen, why: 'Because the test says so.' }),
    children,
  });
  const data = roadmapSchema.parse({ title: 'T', description: 'D', briefTitle: 'B', briefDescription: 'D' });
  const sections = plans.map((section, index): Section => ({
    id: `section-${index}`,
    title: section.title,
    // A section without groups is always a topic itself.
    ...((section.own ?? section.groups.length === 0) && { entry: makeEntry(section.title, section.own ?? {}, []) }),
    summary: 'S',
    groups: section.groups.map((group) => ({
      side: group.side,
      title: group.title,
      entries: group.entries.map((entry) =>
        makeEntry(
          entry.title,
          entry,
          entry.children.map((child) => makeEntry(child, {}, [])),
        ),
      ),
    })),
    ...(section.checkpoint !== undefined && {
      checkpoint: { id: `checkpoint-${index}`, title: section.checkpoint, build: 'B', proves: ['P'] },
    }),
    links: section.links.map(({ label, isElsewhere }, position) =>
      isElsewhere
        ? { url: `https://example.com/${index}`, label }
        : { roadmap: `roadmap-${index}-${position}`, label, isUpcoming: position > 0 },
    ),
    projects: section.projects.map((name, position) => makeProject(`project-${index}-${position}`, { title: name })),
    notes: section.notes,
  }));
  return { id: 'generated', data, sections };
}

/** `count` topics in sections of 1 to 12, which have them on one side or on both. */
export const generateSized = (count: number): fc.Arbitrary<Roadmap> =>
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: count, maxLength: count }),
      sides: fc.array(fc.constantFrom('left', 'right', 'both'), { minLength: count, maxLength: count }),
      names: fc.array(title, { minLength: count, maxLength: count }),
    })
    .map(({ sizes, sides, names }) => {
      const plans: Plan[] = [];
      for (let start = 0; start < count; start += sizes[plans.length - 1] ?? count) {
        const entries = names
          .slice(start, start + (sizes[plans.length] ?? count))
          .map((name) => ({ title: name, label: undefined, mark: undefined, children: [] }));
        const side = sides[plans.length] ?? 'both';
        const half = side === 'both' ? Math.ceil(entries.length / 2) : entries.length;
        const groups = [
          { side: side === 'both' ? ('left' as const) : side, title: 'Group', entries: entries.slice(0, half) },
          { side: 'right' as const, title: undefined, entries: entries.slice(half) },
        ].filter((group) => group.entries.length > 0);
        plans.push({ title: 'Section', own: undefined, groups, checkpoint: undefined, ...NO_ASIDES });
      }
      return buildRoadmap(plans);
    });

/** One section with `count` topics in groups of ten on alternating sides. */
export function makeLargeRoadmap(count: number): Roadmap {
  const entries = Array.from({ length: count }, (_, index) => ({
    title: `Topic number ${index}`,
    label: undefined,
    mark: undefined,
    children: [],
  }));
  const groups = Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
    side: index % 2 === 0 ? ('left' as const) : ('right' as const),
    title: `Group ${index}`,
    entries: entries.slice(index * 10, index * 10 + 10),
  }));
  return buildRoadmap([{ title: 'Large', own: undefined, groups, checkpoint: 'Done', ...NO_ASIDES }]);
}
