import { LIMITS, type VersionSection } from './version.ts';

type Sections = readonly VersionSection[];

/** The sections without this topic. */
export function withoutTopic(sections: Sections, topic: string): Sections {
  return sections.map((section) =>
    section.topics.includes(topic) ? { ...section, topics: section.topics.filter((id) => id !== topic) } : section,
  );
}

/** The sections with this topic at `index` of a section; the same sections if there is no such section. */
export function insertTopic(sections: Sections, topic: string, section: string, index: number): Sections {
  return sections.map((candidate) =>
    candidate.id === section ? { ...candidate, topics: insertAt(candidate.topics, index, topic) } : candidate,
  );
}

/**
 * The sections with this topic where `model` has it: in the section of the same id, which is added if it is missing,
 * after the nearest of the topics that `model` has before it. The same sections if `model` does not have it, or if no
 * further section fits.
 */
export function insertLike(sections: Sections, topic: string, pattern: Sections): Sections {
  const source = pattern.find(({ topics }) => topics.includes(topic));
  if (!source) return sections;
  const target = sections.find(({ id }) => id === source.id);
  if (target) return insertTopic(sections, topic, target.id, indexLike(target.topics, topic, source.topics));
  if (sections.length >= LIMITS.sections) return sections;
  const ids = sections.map(({ id }) => id);
  const index = indexLike(
    ids,
    source.id,
    pattern.map(({ id }) => id),
  );
  return insertAt(sections, index, { ...source, topics: [topic] });
}

/** A list with an item put in at `index`, which counts from 0 and is brought into its range. */
export function insertAt<T>(list: readonly T[], index: number, item: T): readonly T[] {
  return list.toSpliced(Math.max(0, Math.min(list.length, Math.trunc(index))), 0, item);
}

/** Where an item goes so that it follows the nearest of its predecessors in `order`; 0 if none is in the list. */
function indexLike(list: readonly string[], item: string, order: readonly string[]): number {
  const before = order.slice(0, order.indexOf(item));
  return list.indexOf(before.findLast((id) => list.includes(id)) ?? '') + 1;
}
