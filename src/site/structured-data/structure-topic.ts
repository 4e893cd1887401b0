import type { LearningResource, Quiz, WithContext } from 'schema-dts';

import { toPlainText } from '../../markup/to-plain-text.ts';
import { roadmapPath } from '../../urls/paths.ts';
import { SITE } from '../site.ts';
import type { TopicPageData } from '../topic-page.ts';
import { absolute, inContext, structurePublisher, toDuration } from './basics.ts';
import { structureQuiz } from './structure-questions.ts';

/** A topic as one thing to learn, and its questions; nothing for a draft. For the page that is its own. */
export function structureTopic(
  { topic, canonicalPath, requires, otherRoadmaps, roadmap }: TopicPageData,
  description: string,
  site: URL,
): readonly WithContext<LearningResource | Quiz>[] {
  if (topic.status === 'draft') return [];
  const roadmaps = [...(roadmap ? [roadmap] : []), ...otherRoadmaps];
  const resource: WithContext<LearningResource> = inContext({
    '@type': 'LearningResource',
    name: topic.title,
    description,
    url: absolute(canonicalPath, site),
    learningResourceType: 'Topic',
    educationalLevel: topic.level,
    timeRequired: toDuration(topic.hours),
    teaches: topic.outcomes.map(toPlainText),
    ...(requires.length > 0 && {
      competencyRequired: requires.map((edge) => ({
        '@type': 'DefinedTerm',
        name: edge.topic.title,
        url: absolute(edge.href, site),
      })),
    }),
    ...(roadmaps.length > 0 && {
      isPartOf: roadmaps.map(({ id, data }) => ({
        '@type': 'Course',
        name: data.title,
        url: absolute(roadmapPath(id), site),
      })),
    }),
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: SITE.contentLicense,
    publisher: structurePublisher(site),
  });
  return [resource, structureQuiz(topic.title, topic.selfCheck)];
}
