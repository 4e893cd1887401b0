import { buildRoadmap, indexTopics } from '../../src/roadmap/build-roadmap.ts';
import type { CompleteTopic, DraftTopic, Project, Roadmap, Topic } from '../../src/roadmap/types.ts';
import { outlineSchema, type OutlineInput } from '../../src/schemas/outline.ts';
import { projectSchema } from '../../src/schemas/project.ts';
import { roadmapSchema, type RoadmapInput } from '../../src/schemas/roadmap.ts';

/** A small valid topic; `changes` overrides what a test is about. */
export function makeTopic(id: string, changes: Partial<CompleteTopic> = {}): CompleteTopic {
  return {
    id,
    title: id.toUpperCase(),
    aliases: [],
    status: 'complete',
    level: 'beginner',
    hours: [1, 2],
    requires: [],
    outcomes: ['You can do it.', 'You can explain it.'],
    selfCheck: [
      { question: 'Why?', answer: 'Because.' },
      { question: 'When?', answer: 'Now.' },
    ],
    resources: [
      { type: 'official', title: 'Manual', url: `https://example.com/${id}`, access: 'free' },
      { type: 'book', title: 'Book', url: `https://example.com/book/${id}`, access: 'paid' },
    ],
    ...changes,
  };
}

/** A draft of which nothing is known but its title. */
export const makeDraft = (id: string, changes: Partial<DraftTopic> = {}): DraftTopic => ({
  id,
  title: id.toUpperCase(),
  aliases: [],
  status: 'draft',
  requires: [],
  outcomes: [],
  selfCheck: [],
  resources: [],
  ...changes,
});

/** A project of 2 to 4 hours; `changes` overrides what a test is about. */
export const makeProject = (id: string, changes: Partial<Project> = {}): Project => ({
  ...projectSchema.parse({
    title: `Build a ${id}`,
    description: 'Something to build.',
    published: '2026-01-02',
    level: 'beginner',
    hours: [2, 4],
  }),
  id,
  ...changes,
});

const MINIMAL: RoadmapInput = {
  title: 'Sailing Developer',
  description: 'From the harbor to the open sea',
  briefTitle: 'Sailing',
  briefDescription: 'Learn to sail',
};

type SectionInput = OutlineInput['sections'][number];

/** Two sections: `basics` (left: `knots` with the sub-topic `bowline`; right: `wind`) and `trips` (left: `tides`). */
const OUTLINE: OutlineInput = {
  sections: [
    {
      id: 'basics',
      title: 'Basics',
      summary: 'Before you leave.',
      groups: [
        { title: 'Hands', side: 'left', topics: [{ topic: 'knots', topics: ['bowline'] }] },
        {
          title: 'Head',
          side: 'right',
          topics: [{ topic: 'wind', mark: 'recommended', why: 'Nothing moves without it, so begin here.' }],
        },
      ],
      checkpoint: { id: 'tie-up', title: 'Tie up a boat', build: 'Tie up *any* boat.', proves: ['It stays.'] },
      links: [{ roadmap: 'rowing', label: 'Go on with rowing' }],
      notes: ['Wear a vest.'],
    },
    {
      id: 'trips',
      title: 'Trips',
      summary: 'Leave the harbor.',
      groups: [{ title: 'Plan', side: 'left', topics: ['tides'] }],
    },
  ],
};

/** Two groups, the second without a heading. */
export const UNTITLED: SectionInput['groups'] = [
  { title: 'Hands', side: 'left', topics: ['knots'] },
  { side: 'left', topics: ['wind'] },
];

export const TOPICS: readonly Topic[] = [
  makeTopic('knots', { title: 'Knots' }),
  makeTopic('bowline', { title: 'Bowline', aliases: ['bow-line'] }),
  makeTopic('wind', { title: 'Wind', hours: [2, 6] }),
  makeTopic('tides', {
    title: 'Tides',
    level: 'advanced',
    requires: [{ topic: 'wind', reason: 'A tide against the wind makes short waves.' }],
  }),
];

/** What sections of tests can name: a finished project and a draft. */
const PROJECTS = [makeProject('raft', { topics: ['wind', 'bow-line'] }), makeProject('kite', { status: 'draft' })];

/** The roadmap `sailing` over `OUTLINE` and `TOPICS`. */
export function makeRoadmap(changes: Partial<RoadmapInput> = {}, topics: readonly Topic[] = TOPICS): Roadmap {
  return build(roadmapSchema.parse({ ...MINIMAL, ...changes }), OUTLINE, topics);
}

/** The roadmap `sailing` with these sections over `TOPICS`; what a test does not give has a default. */
export function makeOutlined(...sections: readonly Partial<SectionInput>[]): Roadmap {
  const outline = {
    sections: sections.map((section, index) => ({
      id: `section-${index + 1}`,
      ...(section.topic === undefined && {
        title: `Section ${index + 1}`,
        summary: `What section ${index + 1} is about.`,
      }),
      ...section,
    })),
  };
  return build(roadmapSchema.parse(MINIMAL), outline, TOPICS);
}

function build(data: Roadmap['data'], outline: OutlineInput, topics: readonly Topic[]): Roadmap {
  return buildRoadmap(
    { id: 'sailing', data, outline: outlineSchema.parse(outline) },
    {
      topics: indexTopics(topics),
      publishedRoadmaps: new Set(['sailing']),
      projects: new Map(PROJECTS.map((project) => [project.id, project])),
    },
  );
}
