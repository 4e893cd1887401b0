import type { Entry, Group, Roadmap, Section, Topic } from './types.ts';

/** Entries that stand together: those of a group, or the topic that a section itself is. */
export interface SectionPart {
  readonly group?: Group;
  readonly entries: readonly Entry[];
}

/** One topic of a roadmap with the place at which the outline lists it; no group if the topic is the section. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly section: Section;
  readonly group?: Group | undefined;
}

/** All that a section lists, in learning order: first the topic that it is, if it is one, then its groups. */
export function listParts({ entry, groups }: Section): readonly SectionPart[] {
  return [...(entry ? [{ entries: [entry] }] : []), ...groups.map((group) => ({ group, entries: group.entries }))];
}

/** All entries of a roadmap in learning order, a topic before its sub-topics. */
export const listEntries = (roadmap: Roadmap): readonly PlacedEntry[] => roadmap.sections.flatMap(listSectionEntries);

/** The entries of one section in the same order. */
export function listSectionEntries(section: Section): readonly PlacedEntry[] {
  return listParts(section).flatMap(({ group, entries }) =>
    entries.flatMap((entry) => [entry, ...entry.children].map((placed) => ({ entry: placed, section, group }))),
  );
}

/** The topics of one section in learning order. */
export const listSectionTopics = (section: Section): readonly Topic[] =>
  listSectionEntries(section).map(({ entry }) => entry.topic);
