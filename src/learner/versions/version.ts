import type { Hours } from '../../roadmap/types.ts';

/** A visitor's own copy of a roadmap. */
export interface Version {
  /** Random, from outside. */
  readonly id: string;
  readonly name: string;
  /** The id of the original. */
  readonly roadmap: string;
  /** The sections of the original when they were last looked at: what is compared to find what is new. */
  readonly base: readonly VersionSection[];
  readonly sections: readonly VersionSection[];
  /** The visitor's own topics, by an id that begins with `own-`; each is in exactly one section. */
  readonly own: Readonly<Record<string, OwnTopic>>;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  /** What stays of a removed version, so that another device learns of it; all lists are empty then. */
  readonly isRemoved?: boolean;
}

export interface VersionSection {
  readonly id: string;
  readonly title: string;
  /** Ids of topics of the site and of own topics, in learning order. No id is twice in a version. */
  readonly topics: readonly string[];
}

export interface OwnTopic {
  readonly title: string;
  /** Markdown; may be empty. */
  readonly note: string;
  readonly hours?: Hours;
  readonly links: readonly OwnLink[];
}

export interface OwnLink {
  readonly title: string;
  /** An address that begins with `https://` or `http://`. */
  readonly url: string;
}

/** How much a version holds at most: counts, and lengths of texts in UTF-16 units. */
export const LIMITS = {
  versions: 100,
  sections: 100,
  topics: 1000,
  links: 20,
  name: 100,
  title: 120,
  note: 5000,
  hours: 10_000,
} as const;

/** The own topic of this id, if the version has it. */
export const ownTopicOf = ({ own }: Pick<Version, 'own'>, id: string): OwnTopic | undefined =>
  Object.hasOwn(own, id) ? own[id] : undefined;

/** All topic ids of a version in learning order. */
export const listTopicIds = ({ sections }: Pick<Version, 'sections'>): readonly string[] =>
  sections.flatMap(({ topics }) => topics);
