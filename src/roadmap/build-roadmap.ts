import type { GraphData } from '../schemas/graph.ts';
import type { OutlineData } from '../schemas/outline.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { TopicData } from '../schemas/topic.ts';
import { entryTitle } from './entry-title.ts';
import type { Entry, Project, Roadmap, Section, SectionLink, Topic } from './types.ts';

export interface RoadmapSource {
  readonly id: string;
  readonly data: RoadmapData;
  readonly outline: OutlineData;
  readonly graph?: GraphData | undefined;
}

/** What a roadmap refers to: topics by id or alias, and the ids of roadmaps that have a page. */
export interface Catalog {
  readonly topics: ReadonlyMap<string, Topic>;
  /** The first sentences of topics by id, for sections that are a topic and have no summary of their own. */
  readonly summaries?: ReadonlyMap<string, string>;
  readonly publishedRoadmaps: ReadonlySet<string>;
  /** By id; without them a roadmap shows none. */
  readonly projects?: ReadonlyMap<string, Project>;
}

type SectionData = OutlineData['sections'][number];
type EntryData = SectionData['groups'][number]['topics'][number];

/** Makes a topic of what its file says. The hours of a draft are not settled, so nothing counts or shows them. */
export function toTopic(id: string, data: TopicData): Topic {
  return data.status === 'draft' ? { ...data, id, hours: undefined } : { ...data, id };
}

/**
 * Indexes topics by id and by alias, so that an outline written before a rename still finds its topic.
 * An id wins over an alias of the same name.
 */
export function indexTopics(topics: readonly Topic[]): ReadonlyMap<string, Topic> {
  const index = new Map<string, Topic>();
  for (const topic of topics) for (const alias of topic.aliases) index.set(alias, topic);
  for (const topic of topics) index.set(topic.id, topic);
  return index;
}

/**
 * Turns the ids of an outline into topics.
 * @throws Error if a topic is unknown; the content lint reports that case first, with file and line.
 */
export function buildRoadmap({ id, data, outline, graph }: RoadmapSource, catalog: Catalog): Roadmap {
  const buildSection = (section: SectionData): Section => ({
    id: section.id,
    ...nameSection(section, catalog),
    checkpoint: section.checkpoint,
    ...nameProjects(section, catalog),
    notes: section.notes,
    groups: section.groups.map(({ title, side, topics }) => ({
      title,
      side,
      entries: topics.map((entry) => buildEntry(entry, catalog)),
    })),
    links: section.links.map((link) => buildLink(link, catalog)),
  });
  return { id, data, sections: outline.sections.map(buildSection), ...(graph && { original: graph }) };
}

/** The title and summary of a section, which its topic gives where the outline does not. */
function nameSection(
  { topic: id, title, summary, mark, why }: SectionData,
  catalog: Catalog,
): Pick<Section, 'title' | 'summary' | 'entry'> {
  // The schema wants a title of every section that is no topic.
  if (id === undefined) return { title: title ?? '', summary };
  const entry = buildEntry({ topic: id, label: title, mark, why }, catalog);
  const sentence = catalog.summaries?.get(entry.topic.id) ?? '';
  return { title: entryTitle(entry), summary: summary ?? (sentence === '' ? undefined : sentence), entry };
}

function nameProjects({ projects: ids }: SectionData, { projects: known }: Catalog): Pick<Section, 'projects'> {
  const projects = ids.flatMap((id) => known?.get(id) ?? []);
  return projects.length === 0 ? {} : { projects };
}

function buildLink({ roadmap = '', url, label }: SectionData['links'][number], catalog: Catalog): SectionLink {
  if (url !== undefined) return { url, label };
  return { roadmap, label, isUpcoming: !catalog.publishedRoadmaps.has(roadmap) };
}

function buildEntry(data: EntryData, catalog: Catalog): Entry {
  const {
    topic: id,
    label,
    mark,
    why,
    topics = [],
  } = typeof data === 'string' ? { topic: data } : { topics: [], ...data };
  const topic = catalog.topics.get(id);
  if (topic === undefined) throw new Error(`The outline lists the topic "${id}", which does not exist.`);
  return {
    topic,
    ...(label !== undefined && { label }),
    ...(mark && { mark }),
    ...(mark && why !== undefined && { why }),
    children: topics.map((child) => buildEntry(child, catalog)),
  };
}
