import { listEntries } from '../roadmap/list-entries.ts';
import { findMainPath, measureTopics } from '../roadmap/main-path.ts';
import type { Checkpoint, Entry, Roadmap, Section } from '../roadmap/types.ts';
import { linkAddress, type Addresses } from './addresses.ts';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. See docs/roadmap-json.md. */
export const ROADMAP_JSON_VERSION = 2;

/** The public JSON of a roadmap, in the shape that docs/roadmap-json.md describes. */
export function toRoadmapJson(roadmap: Roadmap, addresses: Addresses) {
  const { id, data, sections } = roadmap;
  const toEntry = ({ topic, label, mark, why, children }: Entry): object => ({
    id: topic.id,
    title: topic.title,
    ...(label !== undefined && { label }),
    url: addresses.topic(topic.id),
    status: topic.status,
    ...(topic.level && { level: topic.level }),
    ...(topic.hours && { hours: { low: topic.hours[0], high: topic.hours[1] } }),
    ...(mark && { mark }),
    ...(why !== undefined && { why }),
    requires: topic.requires.map((requirement) => ({
      topic: requirement.topic,
      reason: addresses.text(requirement.reason),
    })),
    outcomes: topic.outcomes.map(addresses.text),
    resources: topic.resources,
    ...(children.length > 0 && { topics: children.map(toEntry) }),
  });
  const topics = listEntries(roadmap).map(({ entry }) => entry);
  const {
    onPath,
    hours: [low, high],
  } = measureTopics(
    topics.map(({ topic }) => topic),
    findMainPath(topics),
  );
  return {
    version: ROADMAP_JSON_VERSION,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    id,
    title: data.title,
    description: data.description,
    url: addresses.roadmap(id),
    ...(data.schema && { published: data.schema.datePublished, modified: data.schema.dateModified }),
    status: data.status,
    tags: data.tags,
    mainPath: { topics: onPath, hours: { low, high } },
    sections: writeSections(sections, addresses, toEntry),
  };
}

/** The sections of a roadmap as its JSON files have them, each topic in the form that `toEntry` gives it. */
export function writeSections<Written>(
  sections: readonly Section[],
  addresses: Addresses,
  toEntry: (entry: Entry) => Written,
) {
  return sections.map((section) => ({
    id: section.id,
    title: section.title,
    ...(section.summary !== undefined && { summary: section.summary }),
    ...(section.entry && { topic: toEntry(section.entry) }),
    groups: section.groups.map(({ title, side, entries }) => ({
      ...(title !== undefined && { title }),
      side,
      topics: entries.map(toEntry),
    })),
    ...(section.checkpoint && { checkpoint: writeCheckpoint(section.checkpoint, addresses) }),
    links: section.links.map((link) => {
      const url = linkAddress(link, addresses);
      return {
        ...('roadmap' in link && { roadmap: link.roadmap }),
        label: link.label,
        ...(url !== undefined && { url }),
      };
    }),
    projects: (section.projects ?? []).map((project) => ({
      id: project.id,
      title: project.title,
      url: addresses.project(project.id),
      status: project.status,
      level: project.level,
      hours: { low: project.hours[0], high: project.hours[1] },
      topics: project.topics,
    })),
    notes: [...section.notes],
  }));
}

const writeCheckpoint = ({ build, proves, ...rest }: Checkpoint, { text }: Addresses): Checkpoint => ({
  ...rest,
  build: text(build),
  proves: proves.map(text),
});
