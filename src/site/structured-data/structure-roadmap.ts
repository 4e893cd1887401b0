import type { BreadcrumbList, Course, FAQPage, TechArticle, WithContext } from 'schema-dts';

import type { MarkupOptions } from '../../markup/to-hast.ts';
import { listEntries, listSectionTopics } from '../../roadmap/list-entries.ts';
import { sumHours } from '../../roadmap/sum-hours.ts';
import { LEVELS } from '../../schemas/topic.ts';
import type { Roadmap, Topic } from '../../roadmap/types.ts';
import { roadmapPath, sectionPath, sitePath } from '../../urls/paths.ts';
import { describeRoadmap } from '../roadmap-page.ts';
import { SITE } from '../site.ts';
import { absolute, inContext, structurePublisher, toDuration } from './basics.ts';
import { structureTrail } from './structure-lists.ts';
import { structureFaqs } from './structure-questions.ts';

/** What the page of a roadmap is: a course, an article if its frontmatter says so, its questions, and where it stands. */
export function structureRoadmap(
  roadmap: Roadmap,
  site: URL,
  options: MarkupOptions = {},
): readonly WithContext<Course | TechArticle | FAQPage | BreadcrumbList>[] {
  const { briefTitle, faqs } = roadmap.data;
  const trail = [{ label: 'Roadmaps', href: sitePath('/roadmaps') }];
  return [
    structureCourse(roadmap, site),
    ...structureArticle(roadmap, site),
    ...(faqs.length > 0 ? [structureFaqs(faqs, options)] : []),
    structureTrail(trail, briefTitle, site),
  ];
}

function structureCourse(roadmap: Roadmap, site: URL): WithContext<Course> {
  const { title, description, schema } = roadmap.data;
  const [low, high] = describeRoadmap(roadmap).hours;
  const level = nameLevels(listEntries(roadmap).map(({ entry }) => entry.topic));
  return inContext({
    '@type': 'Course',
    name: title,
    description,
    url: absolute(roadmapPath(roadmap.id), site),
    provider: structurePublisher(site),
    teaches: roadmap.sections.map((section) => section.title),
    ...(level !== undefined && { educationalLevel: level }),
    ...(high > 0 && { timeRequired: toDuration([low, high]) }),
    ...(schema && { datePublished: schema.datePublished, dateModified: schema.dateModified }),
    syllabusSections: roadmap.sections.map((section) => structureSection(roadmap.id, section, site)),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: SITE.contentLicense,
  });
}

function structureSection(roadmap: string, section: Roadmap['sections'][number], site: URL) {
  const hours = sumHours(listSectionTopics(section));
  return {
    '@type': 'Syllabus' as const,
    name: section.title,
    ...(section.summary !== undefined && { description: section.summary }),
    url: absolute(sectionPath(roadmap, section.id), site),
    ...(hours[1] > 0 && { timeRequired: toDuration(hours) }),
  };
}

/** `beginner`, or `beginner to advanced`; undefined if no topic has a level. */
function nameLevels(topics: readonly Topic[]): string | undefined {
  const levels = LEVELS.filter((level) => topics.some((topic) => topic.level === level));
  const [first, last] = [levels[0], levels.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

function structureArticle({ id, data: { schema } }: Roadmap, site: URL): readonly WithContext<TechArticle>[] {
  if (schema === undefined) return [];
  const publisher = structurePublisher(site);
  return [
    inContext({
      '@type': 'TechArticle',
      mainEntityOfPage: absolute(roadmapPath(id), site),
      headline: schema.headline,
      description: schema.description,
      image: absolute(sitePath(schema.imageUrl), site),
      datePublished: schema.datePublished,
      dateModified: schema.dateModified,
      author: publisher,
      publisher,
      license: SITE.contentLicense,
    }),
  ];
}
