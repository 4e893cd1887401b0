import { formatFacts } from '../../roadmap/topic-facts.ts';
import type { Topic } from '../../roadmap/types.ts';
import { splitLocalId } from '../../schemas/id-pattern.ts';
import { joinWords } from '../../words/join-words.ts';
import { plural } from '../../words/plural.ts';
import type { TopicPageData } from '../topic-page.ts';
import { firstFitting } from './page-title.ts';

/** Title and description of a page, as its head and posts that link to it have them. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
}

/** A description that is shorter says too little by itself. */
const SHORT = 90;

/**
 * What a page says of a topic in its head. The page inside a roadmap names its place there, so that no two pages of a
 * topic have the same. The title of a local topic, such as "Introduction", says nothing without its roadmap either.
 * @param summary The first sentence of its text, which may be empty.
 */
export function describeTopicHead({ topic, roadmap, placed }: TopicPageData, summary: string): PageHead {
  const description = describe(topic, summary);
  if (roadmap === undefined || placed === undefined) return { title: topic.title, description };
  const { briefTitle } = roadmap.data;
  return {
    title: firstFitting([`${topic.title} (${briefTitle})`, `${topic.title} (${roadmap.id})`, topic.title]),
    description:
      splitLocalId(topic.id) === undefined
        ? `${briefTitle} roadmap, in “${placed.section.title}”: ${description}`
        : description,
  };
}

function describe(topic: Topic, summary: string): string {
  if (summary === '') return `${topic.title}: a draft that you can help to write.`;
  if (summary.length >= SHORT || topic.status === 'draft') return summary;
  const parts = [plural(topic.resources.length, 'resource'), plural(topic.selfCheck.length, 'question')];
  return `${summary} Level: ${formatFacts(topic)}, with ${joinWords(parts)} to check yourself.`;
}
