import { suggestName } from '../lint/suggest-name.ts';
import type { ResourceData } from '../schemas/resource.ts';

type ResourceType = ResourceData['type'];

/** What authors wrote, in small letters, and the type that it is here. */
const TYPES: Readonly<Record<string, ResourceType>> = {
  official: 'official',
  documentation: 'official',
  docs: 'official',
  doc: 'official',
  opensource: 'opensource',
  repository: 'opensource',
  github: 'opensource',
  article: 'article',
  guide: 'article',
  website: 'article',
  blog: 'article',
  wiki: 'article',
  course: 'course',
  platform: 'exercise',
  tool: 'exercise',
  exercise: 'exercise',
  book: 'book',
  paper: 'paper',
  video: 'video',
  youtube: 'video',
  podcast: 'podcast',
  feed: 'feed',
  roadmap: 'roadmap',
  'roadmap.sh': 'roadmap',
};

/** Types that say no more than the one that they become. */
const SYNONYMS = new Set(['docs', 'doc', 'youtube', 'roadmap.sh', 'github', 'repository', 'website']);

/** A type as it is here. */
export interface NormalizedType {
  readonly type: ResourceType;
  /** Why it is not what the author wrote; undefined if it is. */
  readonly why: string | undefined;
  /** The author's word, where it says more than the type. */
  readonly note: string | undefined;
}

/** The type for a word between two `@`; without one, a resource is an article. */
export function normalizeType(word: string | undefined): NormalizedType {
  if (word === undefined) return { type: 'article', why: 'no type is given: it is an article', note: undefined };
  const name = word.toLowerCase().replace(/[\s_-]+/g, '');
  const meant = name in TYPES ? name : (suggestName(name, Object.keys(TYPES)) ?? '');
  const type = TYPES[meant];
  if (type === undefined) return { type: 'article', why: `there is no type ${word}: it is an article`, note: word };
  if (word === type) return { type, why: undefined, note: undefined };
  const isSpelling = meant === type || SYNONYMS.has(meant);
  return { type, why: `the type ${word} is ${type} here`, note: isSpelling ? undefined : word };
}
