import { toLocalId } from '../schemas/id-pattern.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import type { Content, DataPath, Source } from './content.ts';
import type { Range } from './finding.ts';
import { listGraphLinks } from './list-graph-links.ts';
import { listLinks } from './list-links.ts';
import { listPlaces } from './list-places.ts';
import { indexTopicNames } from './topic-names.ts';

/** What other files refer to by its id. */
export type ReferenceKind = 'topic' | 'roadmap' | 'guide';

/** One place of a file that names a topic, a roadmap or a guide. */
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
  const roadmapIds = new Set(content.roadmaps.map(({ id }) => id));
  const findTopic = (name: string) => names.find(name)?.id;
  const findRoadmap = (name: string) => (roadmapIds.has(name) ? name : undefined);
  const guideIds = new Set(content.guides.map(({ id }) => id));
  const findGuide = (name: string) => (guideIds.has(name) ? name : undefined);
  const find = { topic: findTopic, roadmap: findRoadmap, guide: findGuide } as const;

  for (const roadmap of content.roadmaps) {
    const { data, source, outline, outlineSource, graph, graphSource } = roadmap;
    for (const { topic, path } of listPlaces(roadmap)) {
      yield* field('topic', findTopic(topic), outlineSource, path, topic);
    }
    for (const [index, id] of data?.relatedRoadmaps.entries() ?? []) {
      yield* field('roadmap', findRoadmap(id), source, ['relatedRoadmaps', index], id);
    }
    const whole = data?.firstStepsOf;
    if (whole !== undefined) yield* field('roadmap', findRoadmap(whole), source, ['firstStepsOf'], whole);
    for (const [section, { links }] of outline?.sections.entries() ?? []) {
      for (const [index, { roadmap: id }] of links.entries()) {
        if (id === undefined) continue;
        const path = ['sections', section, 'links', index, 'roadmap'];
        yield* field('roadmap', findRoadmap(id), outlineSource, path, id);
      }
    }
    for (const [index, { topic }] of graph?.nodes.entries() ?? []) {
      if (topic !== undefined) yield* field('topic', findTopic(topic), graphSource, ['nodes', index, 'topic'], topic);
    }
    for (const { path, link } of listGraphLinks(graph))
      yield* address(graphSource, () => graphSource.range(path), link);
  }
  for (const { data, source } of content.topics) {
    for (const [index, { topic }] of data?.requires.entries() ?? []) {
      yield* field('topic', findTopic(topic), source, ['requires', index, 'topic'], topic);
    }
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

/** Whatever an address may name; `/backend/dns` names a roadmap and a topic. */
function readAddress(url: string): readonly Target[] {
  const topic = readTopicAddress(url);
  if (topic !== undefined) return [{ kind: 'topic', name: topic, rename: (id) => `topic:${id}` }];
  const [, first = '', second, rest = ''] = /^\/([^/?#.]+)(?:\/([^/?#]+))?(.*)$/s.exec(url) ?? [];
  if (first === '') return [];
  if (second !== undefined && (first === 'topics' || first === 'guides' || first === 'embed')) {
    const kind = first === 'embed' ? 'roadmap' : first === 'topics' ? 'topic' : 'guide';
    const rename = (id: string) => (kind === 'topic' ? `${topicPage(id)}${rest}` : `/${first}/${id}${rest}`);
    return [{ kind, name: second, rename }];
  }
  const tail = second === undefined ? rest : `/${second}${rest}`;
  const roadmap: Target = { kind: 'roadmap', name: first, rename: (id) => `/${id}${tail}` };
  if (second === undefined) return [roadmap];
  const rename = (id: string) => `${topicPage(id, first)}${rest}`;
  return [roadmap, { kind: 'topic', name: second, local: toLocalId(first, second), rename }];
}
