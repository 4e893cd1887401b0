import { toRoadmapMarkdown } from '../export/roadmap-markdown.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { listTextFiles, writeTopicFile, type MarkdownSources } from './markdown-files.ts';
import { SITE } from './site.ts';
import type { SiteTexts } from './site-texts.ts';

/** Stands between two documents of one file. */
const BETWEEN = '\n---\n\n';

/** `/llms-full.txt`: every text of the site, topics in the order of the roadmaps, each of them once. */
export function writeLlmsFull(sources: MarkdownSources, texts: SiteTexts): string {
  const { catalog } = sources;
  const roadmaps = catalog.roadmaps.filter(({ data }) => !data.isHidden);
  const topics = new Set([
    ...roadmaps.flatMap((roadmap) => listEntries(roadmap).map(({ entry }) => entry.topic)),
    ...catalog.listedTopics,
  ]);
  return [
    `# ${SITE.name}\n\n> ${SITE.description}\n`,
    ...writeTopics([...topics], sources),
    ...listTextFiles(texts, sources).flatMap(({ files }) => files.map(({ write }) => write())),
  ].join(BETWEEN);
}

/** `/<roadmap>/llms-full.txt`: the outline of a roadmap, then the texts of its topics in learning order. */
export function writeRoadmapTexts(roadmap: Roadmap, sources: MarkdownSources): string {
  const topics = new Set(listEntries(roadmap).map(({ entry }) => entry.topic));
  return [toRoadmapMarkdown(roadmap, sources.addresses), ...writeTopics([...topics], sources)].join(BETWEEN);
}

/** Topics that have a text; of some drafts there is a title alone. */
const writeTopics = (topics: readonly Topic[], sources: MarkdownSources): readonly string[] =>
  topics
    .filter(({ id }) => (sources.catalog.texts.get(id) ?? '').trim() !== '')
    .map((topic) => writeTopicFile(topic, sources));
