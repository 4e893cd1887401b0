import type { Entry, Group, Roadmap, Section, Topic } from './types.ts';

/** One topic of a roadmap with the place at which the outline lists it. */
export interface PlacedEntry {
  readonly entry: Entry;
  readonly section: Section;
  readonly group: Group;
}

/** All entries of a roadmap in learning order, a topic before its sub-topics. */
export function listEntries(roadmap: Roadmap): readonly PlacedEntry[] {
  return roadmap.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.entries.flatMap((entry) => [entry, ...entry.children].map((placed) => ({ entry: placed, section, group }))),
    ),
  );
}

/** The topics of one section in learning order. */
export function listSectionTopics(section: Section): readonly Topic[] {
  return section.groups.flatMap((group) =>
    group.entries.flatMap((entry) => [entry.topic, ...entry.children.map((child) => child.topic)]),
  );
}
