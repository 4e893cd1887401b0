import { expect, test } from 'vitest';

import type { Roadmap, Topic } from '../../../src/roadmap/types.ts';
import { listSectionCourses } from '../../../src/site/courses.ts';
import { makeRoadmap } from '../make-content.ts';

const course = (url: string, type: 'course' | 'video' = 'course') =>
  ({ type, title: 'Sail', url, access: 'free' }) as const;

/** The roadmap with the resources of each topic changed. */
function withResources(change: (topic: Topic, place: number) => Topic['resources']): Roadmap {
  const roadmap = makeRoadmap();
  let place = -1;
  const sections = roadmap.sections.map((section) => ({
    ...section,
    groups: section.groups.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => {
        place += 1;
        return { ...entry, topic: { ...entry.topic, resources: change(entry.topic, place) } };
      }),
    })),
  }));
  return { ...roadmap, sections };
}

test('a course stands once, in the first section that names it, with all topics that do', () => {
  const roadmap = withResources((_, place) => [
    course('https://example.org/sailing'),
    course(`https://example.org/${place}`, 'video'),
  ]);
  const found = listSectionCourses(roadmap);
  expect(found).toHaveLength(1);
  expect(found[0]?.section.id).toBe(roadmap.sections[0]?.id);
  expect(found[0]?.courses.map(({ course: { url } }) => url)).toEqual(['https://example.org/sailing']);
  expect(found[0]?.courses[0]?.topics.length).toBeGreaterThan(1);
});

test('a roadmap without courses has none', () => {
  expect(listSectionCourses(withResources(() => []))).toEqual([]);
});
