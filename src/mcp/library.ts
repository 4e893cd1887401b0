import { indexCatalog, type IndexedCatalog } from '../catalog/catalog.ts';
import type { Content } from '../lint/content.ts';
import { checkContent } from '../lint/load-content.ts';
import { suggestName } from '../lint/suggest-name.ts';
import type { Roadmap, Topic } from '../roadmap/types.ts';
import { createSearch, type SearchEngine } from '../search/engine.ts';
import { listDocuments } from '../search/search-index.ts';
import { buildCatalog } from '../site/build-catalog.ts';
import { toCatalogJson } from '../site/catalog-json.ts';
import type { MarkdownSources } from '../site/markdown-files.ts';
import type { SiteAddress } from '../site/read-site-address.ts';
import { toSearchIndex } from '../site/search-documents.ts';
import { sortByTitle, sortGuides, type SiteTexts } from '../site/site-texts.ts';
import { makeTextAddresses } from '../site/text-addresses.ts';

/** All that the server answers from, read once. */
export interface Library extends MarkdownSources {
  readonly texts: SiteTexts;
  /** Roadmaps that are not hidden. */
  readonly roadmaps: readonly Roadmap[];
  /** What plans are made from. */
  readonly planCatalog: IndexedCatalog;
  readonly search: SearchEngine;
}

/** Something that an assistant asked for and cannot have, with what to do instead. */
export class AnswerError extends Error {}

/**
 * Reads and checks the content of a project, as the build does.
 * @param root The folder that holds `content`.
 * @throws AnswerError if a file has an error.
 */
export async function readLibrary(root: string, address: SiteAddress): Promise<Library> {
  const { content, report } = await checkContent(root);
  if (report.errors > 0) {
    throw new AnswerError(
      `The content in ${root} has errors (${report.errors}), so nothing is served from it. ` +
        '`npm run lint:content` names them; mend them and start the server again.',
    );
  }
  return makeLibrary(content, address);
}

/** A library over content that passed every check. */
function makeLibrary(content: Content, address: SiteAddress): Library {
  const catalog = buildCatalog(
    content.topics.flatMap(({ id, file, body, data }) => (data ? [{ id, body, data: { file, topic: data } }] : [])),
    content.roadmaps.flatMap(({ id, file, body, data, outline, graph }) =>
      data ? [{ id, body, data: { file, roadmap: data, outline, graph } }] : [],
    ),
  );
  const texts = toTexts(content);
  return {
    catalog,
    texts,
    addresses: makeTextAddresses(address, catalog),
    roadmaps: catalog.roadmaps.filter(({ data }) => !data.isHidden),
    planCatalog: indexCatalog(toCatalogJson(catalog, texts.questionGroups)),
    search: createSearch(listDocuments(toSearchIndex(catalog, texts))),
  };
}

function toTexts({ guides, questionGroups, projects, bestPractices }: Content): SiteTexts {
  return {
    guides: sortGuides(guides.flatMap(({ id, body, data }) => (data ? [{ id, body, data: { guide: data } }] : []))),
    questionGroups: sortByTitle(
      questionGroups.flatMap(({ id, body, data }) => (data ? [{ id, body, data: { group: data } }] : [])),
      ({ data }) => data.group.title,
    ),
    projects: sortByTitle(
      projects.flatMap(({ id, body, data }) => (data ? [{ id, body, data: { project: data } }] : [])),
      ({ data }) => data.project.title,
    ),
    bestPractices: sortByTitle(
      bestPractices.flatMap(({ id, body, data, checklist }) =>
        data && checklist ? [{ id, body, data: { bestPractice: data, checklist } }] : [],
      ),
      ({ data }) => data.bestPractice.title,
    ),
  };
}

/**
 * A topic by its id or by another name.
 * @throws AnswerError if there is none.
 */
export function findTopic(name: string, { catalog }: Library): Topic {
  const topic = catalog.topicIndex.get(name);
  if (topic && catalog.listedTopics.includes(topic)) return topic;
  throw new AnswerError(explainMiss('topic', name, catalog.topicIndex.keys(), '`search` finds topics by words.'));
}

/**
 * A roadmap by its id.
 * @throws AnswerError if there is none.
 */
export function findRoadmap(id: string, { roadmaps }: Library): Roadmap {
  const roadmap = roadmaps.find((one) => one.id === id);
  if (roadmap) return roadmap;
  const ids = roadmaps.map((one) => one.id);
  throw new AnswerError(explainMiss('roadmap', id, ids, `There are: ${ids.join(', ')}.`));
}

/** What to tell somebody who named something that there is not. */
export function explainMiss(kind: string, name: string, known: Iterable<string>, advice: string): string {
  const meant = suggestName(name, known);
  return `There is no ${kind} "${name}". ${meant === undefined ? '' : `Did you mean "${meant}"? `}${advice}`;
}
