import { type Content, problemAt, type RoadmapFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listOutputs } from '../list-outputs.ts';
import { listPlaces } from '../list-places.ts';
import { guidePage } from '../../schemas/guide-page.ts';
import { topicPage } from '../../schemas/topic-page.ts';
import { isReservedPath, RESERVED_TOPIC_IDS } from '../reserved-ids.ts';
import type { Rule } from '../rule.ts';

/** Two roadmaps want to write the same file, or one of them or a guide wants the address of another page or file. */
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
  yield* checkGuides(content, taken);
}

/** Guides that stand under the address of a roadmap, where its topics, views and files are too. */
function* checkGuides(content: Content, outputs: ReadonlyMap<string, string>): Generator<Problem> {
  const pages = listPages({ ...content, guides: [] });
  const files = new Map([...outputs].map(([output, file]) => [output.replace(/\.\w+$/, ''), file]));
  const guides = new Map<string, string>();
  for (const { id, file, data, source } of content.guides) {
    if (data?.roadmap === undefined) continue;
    const page = guidePage(id, data);
    const name = page.split('/').at(-1) ?? '';
    const owner = pages.get(page) ?? guides.get(page) ?? files.get(page);
    guides.set(page, guides.get(page) ?? file);
    const isView = RESERVED_TOPIC_IDS.has(name);
    if (owner === undefined && !isView) continue;
    const reason = isView ? 'belongs to the roadmap itself' : `is the address of ${owner ?? ''}`;
    const field = data.name === undefined ? 'roadmap' : 'name';
    const hint = 'Write another `name`, or remove `roadmap`: the guide is then below /guides/.';
    yield problemAt(source, source.locate([field]), `${page} ${reason}`, hint);
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
function listPages({ topics, roadmaps, guides }: Content): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { id, file, data } of topics) {
    for (const name of [id, ...(data?.aliases ?? [])]) pages.set(topicPage(name), file);
  }
  const files = new Map(topics.map(({ id, file }) => [id, file]));
  for (const { id, file, data } of guides) if (data?.roadmap !== undefined) pages.set(guidePage(id, data), file);
  for (const roadmap of roadmaps) {
    pages.set(`/${roadmap.id}`, roadmap.file);
    for (const { topic } of listPlaces(roadmap)) pages.set(topicPage(topic, roadmap.id), files.get(topic) ?? topic);
  }
  return pages;
}
