import { DRAFT_SHARE } from '../lint/rules/draft-share.ts';
import { TEXT_WORDS } from '../lint/rules/topic-text.ts';
import { SECTION_TOPICS } from '../schemas/outline.ts';

/** A bound of what is good enough, with the reason for it. */
interface Limit {
  readonly min?: number;
  readonly max?: number;
  /** Why there is such a limit, in a sentence for whoever is below it. */
  readonly reason: string;
}

/**
 * What a finished topic or roadmap keeps. The numbers are floors and no targets: a text that just meets them reads like
 * it. Drafts are counted and not measured, and a roadmap that is a draft answers for its finished topics alone.
 */
export const LIMITS = {
  /** Words of a text. */
  words: { ...TEXT_WORDS, reason: 'Shorter says nothing of its own, longer is two topics or a tutorial.' },
  /** Links of a text to other topics. */
  links: { min: 1, reason: 'A text says what it builds on and what comes next, and leads there.' },
  /** The reading ease of one text. */
  readingEase: {
    min: 50,
    reason: "Below 50, Flesch's table says difficult, and many learners read a second language.",
  },
  /** The average reading ease of a roadmap. */
  averageReadingEase: { min: 60, reason: "Flesch's table calls 60 to 70 plain English." },
  /** Resources of a topic. */
  resources: {
    min: 3,
    max: 6,
    reason: 'One to start, one that goes deeper, one to look things up; more is a search result.',
  },
  /** Resources of a topic that need neither money nor an account. */
  freeResources: { min: 2, reason: 'Nobody has to pay to learn a topic.' },
  /** Topics whose first resource is a specification. */
  specificationsFirst: { max: 0, reason: 'The first resource is for whoever meets the word today.' },
  /** Share of topics with a video, a course or an exercise. */
  activeResources: { min: 0.5, reason: 'Not everybody learns by reading, and nobody by reading alone.' },
  /** Share of topics that require 1 to 3 others. */
  requirements: {
    min: 0.5,
    reason: 'Most topics build on 1 to 3 others; more are decoration, none leave a topic alone.',
  },
  /** Resemblance of two texts, as `findNearDuplicates` gives it. Texts that were written for themselves stay below 0.05. */
  resemblance: { max: 0.2, reason: 'Two topics that could swap their texts are both wrong.' },
  /** Share of drafts. */
  drafts: { max: DRAFT_SHARE, reason: 'Learners of a finished roadmap may rely on its texts.' },
  /** Topics of a section. */
  sectionTopics: { ...SECTION_TOPICS, reason: 'Fewer are no step of their own, more are too many to see as one.' },
  /** Sections from one checkpoint to the next. */
  checkpointDistance: { max: 3, reason: 'After two or three sections a learner builds something before going on.' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** Requirements that are neither none nor too many. */
export const USUAL_REQUIREMENTS = { min: 1, max: 3 };

/** Whether a number is on the good side of both ends. */
export function isWithin(value: number, { min = -Infinity, max = Infinity }: Omit<Limit, 'reason'>): boolean {
  return value >= min && value <= max;
}
