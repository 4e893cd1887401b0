import type { CatalogRoadmap } from '../../catalog/catalog.ts';
import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { insertAt, insertLike, insertTopic, withoutTopic } from './place.ts';
import { readOwnTopic } from './read-version.ts';
import { sanitizeVersion } from './sanitize-version.ts';
import { isOwnId } from '../../schemas/own-id.ts';
import { LIMITS, listTopicIds, type OwnTopic, type Version, type VersionSection } from './version.ts';

// Each change returns a new version, or the very same one if it cannot be made. `now` is in milliseconds since 1970.

/** Where a topic goes: `index` counts from 0 in the section without the topic, and is brought into its range. */
export interface Place {
  readonly section: string;
  readonly index: number;
}

/** The sections of a roadmap as a version has them. */
export const toSections = (roadmap: CatalogRoadmap): readonly VersionSection[] =>
  roadmap.sections.map(({ id, title, entries }) => ({ id, title, topics: entries.map(({ topic }) => topic) }));

/** A new version that has all of a roadmap. */
export function forkRoadmap(roadmap: CatalogRoadmap, name: string, id: string, now: number): Version {
  const sections = toSections(roadmap);
  return {
    id,
    name: cutName(name) || roadmap.title,
    roadmap: roadmap.id,
    base: sections,
    sections,
    own: {},
    created: now,
    changed: now,
  };
}

/**
 * A version that came from elsewhere under an id of its own, reduced to what we know of it. Own topics keep their ids,
 * and so the progress on them.
 */
export const copyVersion = (version: Version, id: string, now: number): Version =>
  sanitizeVersion({ ...version, id, created: now, changed: now });

export function renameVersion(version: Version, name: string, now: number): Version {
  const cut = cutName(name);
  return cut === '' || cut === version.name ? version : touch(version, { name: cut }, now);
}

/** Whether no further topic fits. */
export const isFull = (version: Version): boolean => listTopicIds(version).length >= LIMITS.topics;

/** Adds a topic of the site. */
export function addTopic(version: Version, topic: string, place: Place, now: number): Version {
  if (!isTopicId(topic) || isOwnId(topic) || !isFree(version, topic, place.section)) return version;
  return touch(version, { sections: insertTopic(version.sections, topic, place.section, place.index) }, now);
}

/** Adds a topic of the visitor's own; `id` is new and begins with `own-`. */
export function addOwnTopic(version: Version, id: string, topic: OwnTopic, place: Place, now: number): Version {
  const own = readOwnTopic(topic);
  if (!own || !isId(id) || !isOwnId(id) || !isFree(version, id, place.section)) return version;
  const sections = insertTopic(version.sections, id, place.section, place.index);
  return touch(version, { sections, own: { ...version.own, [id]: own } }, now);
}

export function editOwnTopic(version: Version, id: string, topic: OwnTopic, now: number): Version {
  const own = readOwnTopic(topic);
  return own && Object.hasOwn(version.own, id) ? touch(version, { own: { ...version.own, [id]: own } }, now) : version;
}

/** Leaves a topic out; an own topic is gone with it. */
export function removeTopic(version: Version, topic: string, now: number): Version {
  if (!listTopicIds(version).includes(topic)) return version;
  return touch(version, { sections: withoutTopic(version.sections, topic), own: omit(version.own, [topic]) }, now);
}

/** Puts a topic back that was left out, where the original had it. */
export function putBackTopic(version: Version, topic: string, now: number): Version {
  if (isFull(version) || listTopicIds(version).includes(topic)) return version;
  const sections = insertLike(version.sections, topic, version.base);
  return sections === version.sections ? version : touch(version, { sections }, now);
}

/** Moves a topic within its section or to another. */
export function moveTopic(version: Version, topic: string, place: Place, now: number): Version {
  if (!listTopicIds(version).includes(topic) || !hasSection(version, place.section)) return version;
  const rest = withoutTopic(version.sections, topic);
  return touch(version, { sections: insertTopic(rest, topic, place.section, place.index) }, now);
}

/** Moves a topic up (-1) or down (1) in its section; the same version at the ends. */
export function stepTopic(version: Version, topic: string, by: -1 | 1, now: number): Version {
  const section = version.sections.find(({ topics }) => topics.includes(topic));
  const index = (section?.topics.indexOf(topic) ?? 0) + by;
  if (!section || index < 0 || index >= section.topics.length) return version;
  return moveTopic(version, topic, { section: section.id, index }, now);
}

/** Adds an empty section at the end; `id` is new. */
export function addSection(version: Version, id: string, title: string, now: number): Version {
  const cut = cutTitle(title);
  const { sections } = version;
  if (!isId(id) || cut === '' || hasSection(version, id) || sections.length >= LIMITS.sections) return version;
  return touch(version, { sections: [...sections, { id, title: cut, topics: [] }] }, now);
}

export function renameSection(version: Version, id: string, title: string, now: number): Version {
  const cut = cutTitle(title);
  if (cut === '' || !version.sections.some((section) => section.id === id && section.title !== cut)) return version;
  const sections = version.sections.map((section) => (section.id === id ? { ...section, title: cut } : section));
  return touch(version, { sections }, now);
}

/** Moves a section up (-1) or down (1); the same version at the ends. */
export function stepSection(version: Version, id: string, by: -1 | 1, now: number): Version {
  const from = version.sections.findIndex((candidate) => candidate.id === id);
  const section = version.sections[from];
  const index = from + by;
  if (!section || index < 0 || index >= version.sections.length) return version;
  return touch(version, { sections: insertAt(version.sections.toSpliced(from, 1), index, section) }, now);
}

/** Leaves a section out with all its topics. */
export function removeSection(version: Version, id: string, now: number): Version {
  const section = version.sections.find((candidate) => candidate.id === id);
  if (!section) return version;
  const sections = version.sections.filter((candidate) => candidate !== section);
  return touch(version, { sections, own: omit(version.own, section.topics) }, now);
}

/** A version with `change` in it, newer than before even if the clock was set back. */
export const touch = (
  version: Version,
  change: Partial<Pick<Version, 'name' | 'base' | 'sections' | 'own'>>,
  now: number,
): Version => ({ ...version, ...change, changed: Math.max(now, version.changed + 1) });

const cutName = (name: string): string => name.trim().slice(0, LIMITS.name);

const cutTitle = (title: string): string => title.trim().slice(0, LIMITS.title);

const hasSection = ({ sections }: Version, id: string): boolean => sections.some((section) => section.id === id);

const isFree = (version: Version, topic: string, section: string): boolean =>
  hasSection(version, section) && !isFull(version) && !listTopicIds(version).includes(topic);

const omit = (own: Version['own'], ids: readonly string[]): Version['own'] =>
  Object.fromEntries(Object.entries(own).filter(([id]) => !ids.includes(id)));
