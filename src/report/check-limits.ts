import { formatNumber } from '../words/numbers.ts';
import { plural } from '../words/plural.ts';
import { isWithin, type LimitName, LIMITS } from './limits.ts';
import type { RoadmapMeasure } from './measure-roadmap.ts';
import type { TopicMeasure } from './measure-topics.ts';

/** A limit that a roadmap does not keep. */
export interface Shortfall {
  readonly limit: LimitName;
  /** What was found and what is wanted: `3 topics have fewer than 2 free resources`. */
  readonly message: string;
  readonly reason: string;
  /** Ids of what is meant, with the number that was found: `dns: 2`. Empty if it is the roadmap as a whole. */
  readonly places: readonly string[];
}

/** All limits that a roadmap does not keep. Of a roadmap that is a draft, only its finished topics are judged. */
export function checkLimits(measure: RoadmapMeasure): readonly Shortfall[] {
  const found = [
    ...checkTopics(measure.finished),
    ...checkPairs(measure),
    ...(measure.isDraft ? [] : checkWhole(measure)),
  ];
  return found.map((shortfall) => ({ ...shortfall, reason: LIMITS[shortfall.limit].reason }));
}

type Found = Omit<Shortfall, 'reason'>;

function checkTopics(topics: readonly TopicMeasure[]): readonly Found[] {
  const check = (limit: LimitName, wanted: string, numberOf: (topic: TopicMeasure) => number | undefined): Found[] => {
    const short = topics.flatMap((topic) => {
      const number = numberOf(topic);
      return number === undefined || isWithin(number, LIMITS[limit]) ? [] : [`${topic.id}: ${Math.round(number)}`];
    });
    if (short.length === 0) return [];
    return [{ limit, message: `${plural(short.length, 'topic lacks', 'topics lack')} ${wanted}`, places: short }];
  };
  const { words, links, readingEase, resources, freeResources } = LIMITS;
  return [
    ...check('words', `a text of ${words.min} to ${words.max} words`, (topic) => topic.words),
    ...check('links', `${plural(links.min, 'link')} to another topic in the text`, (topic) => topic.links),
    ...check('readingEase', `a reading ease of ${readingEase.min}`, (topic) => topic.readingEase),
    ...check('resources', `${resources.min} to ${resources.max} resources`, ({ kinds }) => kinds.length),
    ...check('freeResources', plural(freeResources.min, 'free resource'), ({ free }) => free),
    ...checkFirst(topics),
  ];
}

function checkFirst(topics: readonly TopicMeasure[]): readonly Found[] {
  const places = topics.filter(({ beginsWithSpecification }) => beginsWithSpecification).map(({ id }) => id);
  if (isWithin(places.length, LIMITS.specificationsFirst)) return [];
  const message = `${plural(places.length, 'topic begins', 'topics begin')} with a specification as the first resource`;
  return [{ limit: 'specificationsFirst', message, places }];
}

function checkPairs({ nearDuplicates }: RoadmapMeasure): readonly Found[] {
  if (nearDuplicates.length === 0) return [];
  const places = nearDuplicates.map(({ ids, resemblance }) => `${ids.join(' and ')}: ${resemblance.toFixed(2)}`);
  const message = `${plural(nearDuplicates.length, 'pair')} of texts with a resemblance of ${LIMITS.resemblance.max} or more`;
  return [{ limit: 'resemblance', message, places }];
}

function checkWhole(measure: RoadmapMeasure): readonly Found[] {
  const check = (limit: LimitName, number: number | undefined, message: string): Found[] =>
    number === undefined || isWithin(number, LIMITS[limit]) ? [] : [{ limit, message, places: [] }];
  const { finished, drafts, topics, readingEase, activeResources, requirements, checkpointDistance } = measure;
  const share = (part: number | undefined) => `${formatNumber(Math.floor((part ?? 0) * 100))} %`;
  return [
    ...check(
      'averageReadingEase',
      readingEase,
      `the average reading ease is ${formatNumber(Math.floor(readingEase ?? 0))}, below ${LIMITS.averageReadingEase.min}`,
    ),
    ...check(
      'activeResources',
      activeResources,
      `${share(activeResources)} of ${plural(finished.length, 'topic')} have a video, a course or an exercise; ` +
        `${share(LIMITS.activeResources.min)} are wanted`,
    ),
    ...check(
      'requirements',
      requirements,
      `${share(requirements)} of ${plural(finished.length, 'topic')} require 1 to 3 others; ` +
        `${share(LIMITS.requirements.min)} are wanted`,
    ),
    ...check('drafts', drafts / Math.max(1, topics), `${drafts} of ${plural(topics, 'topic')} are drafts`),
    ...checkSections(measure),
    ...check(
      'checkpointDistance',
      checkpointDistance,
      `${checkpointDistance} sections follow each other without a checkpoint, more than ${LIMITS.checkpointDistance.max}`,
    ),
  ];
}

function checkSections({ sections }: RoadmapMeasure): readonly Found[] {
  const { min, max } = LIMITS.sectionTopics;
  const places = sections
    .filter(({ topics }) => !isWithin(topics, LIMITS.sectionTopics))
    .map(({ id, topics }) => `${id}: ${topics}`);
  if (places.length === 0) return [];
  const message = `${plural(places.length, 'section lacks', 'sections lack')} ${min} to ${max} topics`;
  return [{ limit: 'sectionTopics', message, places }];
}
