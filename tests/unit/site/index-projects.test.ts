import { expect, test } from 'vitest';

import { indexProjects } from '../../../src/site/index-projects.ts';
import type { Project } from '../../../src/roadmap/types.ts';
import { projectSchema } from '../../../src/schemas/project.ts';

const makeProject = (id: string, level: Project['level'], hours: readonly [number, number], topics: string[] = []) => ({
  ...projectSchema.parse({
    title: `The project ${id}`,
    description: 'Something to build.',
    published: '2026-01-02',
    level,
    hours: [...hours],
    topics,
  }),
  id,
});

test('the easier comes before the harder, and the shorter before the longer', () => {
  const projects = [
    makeProject('hard', 'advanced', [1, 2]),
    makeProject('long', 'beginner', [9, 12]),
    makeProject('short', 'beginner', [2, 4]),
  ];
  expect(indexProjects(projects, new Map(), []).projects.map(({ id }) => id)).toEqual(['short', 'long', 'hard']);
});

test('a topic that does not exist is practiced nowhere', () => {
  const index = indexProjects([makeProject('one', 'beginner', [1, 2], ['dns'])], new Map(), []);
  expect([...index.projectsByTopic.keys()]).toEqual([]);
});
