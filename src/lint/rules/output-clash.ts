import { type Content, problemAt, type RoadmapFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listOutputs } from '../list-outputs.ts';
import { listPlaces } from '../list-places.ts';
import { topicPage } from '../../schemas/topic-page.ts';
import { isReservedPath, RESERVED_TOPIC_IDS } from '../reserved-ids.ts';
import type { Rule } from '../rule.ts';

/** Two roadmaps want to write the same file, or one wants the address of a page or of a file of the site itself. */
export const outputClash: Rule = { id: 'output-clash', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const findClash = createClashCheck(content);
  const taken = new Map<string, string>();
  for (const roadmap of content.roadmaps) {
    for (const { field, output } of listOutputs(roadmap)) {
      const owner = taken.get(output);
      const reason = owner === undefined ? findClash(output, roadmap) : `is already written by ${owner}`;
      if (reason !== undefined) {
        const hint = `Choose a path of its own, such as /files/${roadmap.id}${/\.\w+$/.exec(output)?.[0] ?? ''}.`;
        yield problemAt(roadmap.source, roadmap.source.locate(field), `${output} ${reason}`, hint);
      }
      taken.set(output, owner ?? roadmap.file);
    }
  }
}

/**
 * Prepares the check of many paths. The check says why a roadmap cannot write to a path, apart from what other roadmaps
 * write. Extensions do not count: hosts that hide them serve /topics/dns.html and /topics/dns.json under one address.
 */
export function createClashCheck(content: Content): (output: string, roadmap: RoadmapFile) => string | undefined {
  const pages = listPages(content);
  return (output, roadmap) => {
    const [first = '', ...rest] = output
      .slice(1)
      .replace(/\.\w+$/, '')
      .split('/');
    const page = pages.get(`/${[first, ...rest].join('/')}`);
    if (page !== undefined && page !== roadmap.file) return `takes the address of a page made from ${page}`;
    const isView = content.roadmaps.some(({ id }) => id === first) && RESERVED_TOPIC_IDS.has(rest[0] ?? '');
    return isView || isReservedPath(output) ? 'belongs to the site itself' : undefined;
  };
}

/** Pages by path without extension, with the files that they are made from. */
function listPages({ topics, roadmaps }: Content): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { id, file, data } of topics) {
    for (const name of [id, ...(data?.aliases ?? [])]) pages.set(topicPage(name), file);
  }
  const files = new Map(topics.map(({ id, file }) => [id, file]));
  for (const roadmap of roadmaps) {
    pages.set(`/${roadmap.id}`, roadmap.file);
    for (const { topic } of listPlaces(roadmap)) pages.set(topicPage(topic, roadmap.id), files.get(topic) ?? topic);
  }
  return pages;
}
