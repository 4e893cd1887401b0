import type { Content, DataPath, Source } from './content.ts';
import { listPlaces } from './list-places.ts';

/** What other files refer to by its id. */
export type ReferenceKind = 'topic' | 'roadmap' | 'question-group' | 'project' | 'best-practice' | 'guide' | 'author';

/** A field of a file that names something by its id. */
export interface IdField {
  readonly kind: ReferenceKind;
  readonly name: string;
  readonly source: Source;
  readonly path: DataPath;
}

/** Every field that names a topic, a roadmap or another thing, whether that exists or not; drawings and links apart. */
export function* listIdFields(content: Content): Generator<IdField> {
  yield* listOutlineFields(content);
  for (const { data, source } of content.topics) {
    for (const [index, { topic }] of data?.requires.entries() ?? []) {
      yield { kind: 'topic', name: topic, source, path: ['requires', index, 'topic'] };
    }
  }
  for (const { data, source } of content.questionGroups) {
    for (const [index, { topics }] of data?.questions.entries() ?? []) {
      yield* listNames('topic', topics, source, ['questions', index, 'topics']);
    }
  }
  for (const { data, source } of content.projects) yield* listNames('topic', data?.topics, source, ['topics']);
  for (const { data, source, checklist, checklistSource } of content.bestPractices) {
    yield* listNames('roadmap', data?.relatedRoadmaps, source, ['relatedRoadmaps']);
    for (const [section, { items }] of checklist?.sections.entries() ?? []) {
      for (const [index, { topics }] of items.entries()) {
        yield* listNames('topic', topics, checklistSource, ['sections', section, 'items', index, 'topics']);
      }
    }
  }
  for (const { data, source } of content.guides) {
    yield* listNames('topic', data?.topics, source, ['topics']);
    yield* listNames('guide', data?.related, source, ['related']);
    if (data?.roadmap !== undefined) yield { kind: 'roadmap', name: data.roadmap, source, path: ['roadmap'] };
  }
  for (const { data, source } of content.videos) yield* listNames('topic', data?.topics, source, ['topics']);
  yield* listChangeLogFields(content);
  for (const { data, source } of [
    ...content.questionGroups,
    ...content.projects,
    ...content.bestPractices,
    ...content.guides,
  ]) {
    yield* listNames('author', data?.authors, source, ['authors']);
  }
}

function* listOutlineFields({ roadmaps }: Content): Generator<IdField> {
  for (const roadmap of roadmaps) {
    const { data, source, outline, outlineSource } = roadmap;
    for (const { topic, path } of listPlaces(roadmap))
      yield { kind: 'topic', name: topic, source: outlineSource, path };
    yield* listNames('roadmap', data?.relatedRoadmaps, source, ['relatedRoadmaps']);
    yield* listNames('question-group', data?.relatedQuestions, source, ['relatedQuestions']);
    const whole = data?.firstStepsOf;
    if (whole !== undefined) yield { kind: 'roadmap', name: whole, source, path: ['firstStepsOf'] };
    for (const [section, { links, projects }] of outline?.sections.entries() ?? []) {
      yield* listNames('project', projects, outlineSource, ['sections', section, 'projects']);
      for (const [index, { roadmap: id }] of links.entries()) {
        if (id === undefined) continue;
        yield {
          kind: 'roadmap',
          name: id,
          source: outlineSource,
          path: ['sections', section, 'links', index, 'roadmap'],
        };
      }
    }
  }
}

function* listChangeLogFields({ changeLogs }: Content): Generator<IdField> {
  for (const { data, source } of changeLogs) {
    for (const [index, change] of data?.changes.entries() ?? []) {
      const above = ['changes', index];
      yield { kind: 'roadmap', name: change.roadmap, source, path: [...above, 'roadmap'] };
      for (const list of ['new', 'removed', 'moved'] as const) {
        yield* listNames('topic', change[list], source, [...above, list]);
      }
      for (const [line, { to }] of change.renamed.entries()) {
        yield { kind: 'topic', name: to, source, path: [...above, 'renamed', line, 'to'] };
      }
    }
  }
}

function* listNames(
  kind: ReferenceKind,
  names: readonly string[] | undefined,
  source: Source,
  above: DataPath,
): Generator<IdField> {
  for (const [index, name] of names?.entries() ?? []) yield { kind, name, source, path: [...above, index] };
}
