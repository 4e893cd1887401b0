import { toLocalId } from '../schemas/id-pattern.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import type { Content, DataPath, Source } from './content.ts';
import type { Range } from './finding.ts';
import { listGraphLinks } from './list-graph-links.ts';
import { listLinks } from './list-links.ts';
import { listIdFields, type ReferenceKind } from './list-id-fields.ts';
import { indexTopicNames } from './topic-names.ts';

/** One place of a file that names a topic, a roadmap or another thing. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** The id of what is meant; of an alias, the id of its topic. */
  readonly id: string;
  readonly file: string;
  /** Characters of the file that hold the name and, in a text, what is around it. */
  readonly range: Range;
  /** What stands there today: a name, or the whole address of a link. */
  readonly written: string;
  /** What would stand there with another id. */
  readonly rename: (id: string) => string;
}

/**
 * Every reference in content that could be read: in outlines, requirements, related roadmaps and links of texts. Names
 * that lead nowhere are left out.
 */
export function* listReferences(content: Content): Generator<Reference> {
  const names = indexTopicNames(content);
  const idsOf = (files: readonly { readonly id: string }[]) => {
    const ids = new Set(files.map(({ id }) => id));
    return (name: string) => (ids.has(name) ? name : undefined);
  };
  const find: Readonly<Record<ReferenceKind, (name: string) => string | undefined>> = {
    topic: (name) => names.find(name)?.id,
    roadmap: idsOf(content.roadmaps),
    'question-group': idsOf(content.questionGroups),
    project: idsOf(content.projects),
    'best-practice': idsOf(content.bestPractices),
    guide: idsOf(content.guides),
    author: idsOf(content.authors),
  };

  for (const { kind, name, source, path } of listIdFields(content)) {
    yield* field(kind, find[kind](name), source, path, name);
  }
  for (const { graph, graphSource } of content.roadmaps) {
    for (const [index, { topic }] of graph?.nodes.entries() ?? []) {
      if (topic !== undefined) yield* field('topic', find.topic(topic), graphSource, ['nodes', index, 'topic'], topic);
    }
    for (const { path, link } of listGraphLinks(graph))
      yield* address(graphSource, () => graphSource.range(path), link);
  }
  for (const { text, url, range } of listLinks(content)) yield* address(text.source, range, url);

  function* address({ file }: Source, range: () => Range, url: string): Generator<Reference> {
    for (const { kind, name, local, rename } of readAddress(url)) {
      const id = (local === undefined ? undefined : find[kind](local)) ?? find[kind](name);
      if (id !== undefined) yield { kind, id, file, range: range(), written: url, rename };
    }
  }
}

function* field(
  kind: ReferenceKind,
  id: string | undefined,
  source: Source,
  path: DataPath,
  written: string,
): Generator<Reference> {
  if (id === undefined) return;
  yield { kind, id, file: source.file, range: source.range(path), written, rename: (name) => name };
}

interface Target {
  readonly kind: ReferenceKind;
  readonly name: string;
  /** The id that a topic has if it is local to the roadmap whose address it is in. */
  readonly local?: string;
  readonly rename: (id: string) => string;
}

/** What stands below a folder of the site. */
const FOLDER_KINDS: Readonly<Record<string, ReferenceKind>> = {
  authors: 'author',
  'best-practices': 'best-practice',
  embed: 'roadmap',
  guides: 'guide',
  projects: 'project',
  questions: 'question-group',
  topics: 'topic',
};

/** Whatever an address may name; `/backend/dns` names a roadmap and a topic. */
function readAddress(url: string): readonly Target[] {
  const topic = readTopicAddress(url);
  if (topic !== undefined) return [{ kind: 'topic', name: topic, rename: (id) => `topic:${id}` }];
  const [, first = '', second, rest = ''] = /^\/([^/?#.]+)(?:\/([^/?#]+))?(.*)$/s.exec(url) ?? [];
  if (first === '') return [];
  const kind = Object.hasOwn(FOLDER_KINDS, first) ? FOLDER_KINDS[first] : undefined;
  if (second !== undefined && kind !== undefined) {
    const rename = (id: string) => (kind === 'topic' ? `${topicPage(id)}${rest}` : `/${first}/${id}${rest}`);
    return [{ kind, name: second, rename }];
  }
  const tail = second === undefined ? rest : `/${second}${rest}`;
  const roadmap: Target = { kind: 'roadmap', name: first, rename: (id) => `/${id}${tail}` };
  if (second === undefined) return [roadmap];
  const rename = (id: string) => `${topicPage(id, first)}${rest}`;
  return [roadmap, { kind: 'topic', name: second, local: toLocalId(first, second), rename }];
}
