import { toRoadmapMarkdown } from '../export/roadmap-markdown.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { absoluteAddresses } from './addresses.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { writeGuideFile, writeTopicFile, type GuideEntry } from './markdown-files.ts';
import { SITE } from './site.ts';

/** What the files for language models are made from. */
export interface LlmsSources {
  readonly catalog: SiteCatalog;
  readonly guides: readonly GuideEntry[];
  /** The address of the site. */
  readonly site: URL;
}

/** Stands between two documents of one file. */
const BETWEEN = '\n---\n\n';

/** `/llms-full.txt`: every text of the site, topics in the order of the roadmaps, each of them once. */
export function writeLlmsFull(sources: LlmsSources): string {
  const { catalog, guides, site } = sources;
  const roadmaps = catalog.roadmaps.filter(({ data }) => !data.isHidden);
  const topics = new Set([
    ...roadmaps.flatMap((roadmap) => listEntries(roadmap).map(({ entry }) => entry.topic)),
    ...catalog.listedTopics,
  ]);
  return [
    `# ${SITE.name}\n\n> ${SITE.description}\n`,
    ...writeTopics([...topics], sources),
    ...guides.map((guide) => writeGuideFile(guide, catalog, site)),
  ].join(BETWEEN);
}

/** `/<roadmap>/llms-full.txt`: the outline of a roadmap, then the texts of its topics in learning order. */
export function writeRoadmapTexts(roadmap: Roadmap, sources: Omit<LlmsSources, 'guides'>): string {
  const { catalog, site } = sources;
  const topics = new Set(listEntries(roadmap).map(({ entry }) => entry.topic));
  return [
    toRoadmapMarkdown(roadmap, absoluteAddresses(undefined, site, catalog)),
    ...writeTopics([...topics], sources),
  ].join(BETWEEN);
}

/** Topics that have a text; of some drafts there is a title alone. */
const writeTopics = (topics: readonly Topic[], { catalog, site }: Omit<LlmsSources, 'guides'>): readonly string[] =>
  topics
    .filter(({ id }) => (catalog.texts.get(id) ?? '').trim() !== '')
    .map((topic) => writeTopicFile(topic, catalog, site));
