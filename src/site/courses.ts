import { listSectionEntries } from '../roadmap/list-entries.ts';
import type { Roadmap, Section, Topic } from '../roadmap/types.ts';
import type { ResourceData } from '../schemas/resource.ts';

/** A course that topics of a roadmap name as a resource. */
export interface ListedCourse {
  readonly course: ResourceData;
  /** The topics that name it, in learning order. */
  readonly topics: readonly Topic[];
}

/** The courses of one section; each stands in the first section that names it. */
export interface SectionCourses {
  readonly section: Section;
  readonly courses: readonly ListedCourse[];
}

/** All courses among the resources of a roadmap's topics, in learning order, without sections that name none. */
export function listSectionCourses(roadmap: Roadmap): readonly SectionCourses[] {
  const topicsByUrl = new Map<string, Topic[]>();
  const found = roadmap.sections.map((section) => ({
    section,
    courses: listSectionEntries(section).flatMap(({ entry: { topic } }) =>
      topic.resources.flatMap((course) => {
        if (course.type !== 'course') return [];
        const known = topicsByUrl.get(course.url);
        if (known) {
          if (!known.includes(topic)) known.push(topic);
          return [];
        }
        const topics = [topic];
        topicsByUrl.set(course.url, topics);
        return [{ course, topics }];
      }),
    ),
  }));
  return found.filter(({ courses }) => courses.length > 0);
}
