import type { Content } from '../../lint/content.ts';
import type { ReferenceKind } from '../../lint/list-id-fields.ts';
import { questionKey } from '../../lint/list-published.ts';
import { explainReservedTopic, RESERVED_ROADMAP_IDS } from '../../lint/reserved-ids.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { toKebabCase } from '../../lint/to-kebab-case.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { isId, isTopicId, toLocalId } from '../../schemas/id-pattern.ts';
import { itemKey, projectKey } from '../../schemas/progress-key.ts';
import { CommandError } from '../exit-codes.ts';

/** What can be made. */
export type Kind = ReferenceKind | 'video';

/**
 * The id of something new: the one that was asked for, or else one made from the title.
 * @throws CommandError if it is taken, reserved or no id.
 */
export function chooseId(content: Content, kind: Kind, title: string, asked?: string): string {
  const id = asked ?? toKebabCase(title);
  if (id === undefined || !isId(id)) {
    const what = asked === undefined ? `no id can be made of ${JSON.stringify(title)}` : `${asked} is no id`;
    throw new CommandError(`${what}. Give one with --id: a-z, 0-9 and single hyphens, such as http-caching.`);
  }
  refuseTaken(content, kind, id);
  return id;
}

/**
 * The id of a new topic that is local to a roadmap. @param asked The name or the whole id that was asked for.
 * @throws CommandError as `chooseId` does, and if there is no such roadmap.
 */
export function chooseLocalId(content: Content, roadmap: string, title: string, asked?: string): string {
  const ids = content.roadmaps.map((candidate) => candidate.id);
  if (!ids.includes(roadmap)) {
    const meant = suggestName(roadmap, ids);
    const hint = meant === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean ${meant}?`;
    throw new CommandError(`--local: there is no roadmap ${roadmap}. ${hint}`);
  }
  const name = asked === undefined ? toKebabCase(title) : asked.replace(`${roadmap}.`, '');
  const id = toLocalId(roadmap, name ?? '');
  if (!isTopicId(id)) {
    const what = asked === undefined ? `no id can be made of ${JSON.stringify(title)}` : `${asked} is no id`;
    throw new CommandError(`${what}. Give a name with --id: a-z, 0-9 and single hyphens, such as introduction.`);
  }
  refuseTaken(content, 'topic', id);
  return id;
}

/** @throws CommandError if something has the id already, or may not have it. */
export function refuseTaken(content: Content, kind: Kind, id: string): void {
  const reason = explainTaken(content, kind, id);
  if (reason !== undefined) throw new CommandError(`The id ${id} is taken: ${reason}. Choose another one.`);
}

/** What has the id already, or why nothing may have it; undefined if it is free. */
export function explainTaken(content: Content, kind: Kind, id: string): string | undefined {
  if (kind !== 'topic') {
    if (kind === 'roadmap' && RESERVED_ROADMAP_IDS.has(id)) return `/${id} belongs to the site itself`;
    const holder = listFiles(content, kind).find((file) => file.id === id)?.file;
    return holder ?? explainUsed(content, kind, id);
  }
  const names = indexTopicNames(content);
  const byAlias = names.byAlias.get(id);
  if (byAlias !== undefined) return `it is an alias in ${byAlias.file}`;
  if (content.publishedIds?.ids.some((published) => published.id === id) === true && !names.byId.has(id)) {
    return 'a topic had it that is gone, and the progress of learners holds it';
  }
  return names.byId.get(id)?.file ?? explainReservedTopic(id);
}

/** Every file of a kind. */
export function listFiles(content: Content, kind: Kind): readonly { readonly id: string; readonly file: string }[] {
  const lists = {
    topic: content.topics,
    roadmap: content.roadmaps,
    'question-group': content.questionGroups,
    project: content.projects,
    'best-practice': content.bestPractices,
    guide: content.guides,
    video: content.videos,
    author: content.authors,
  } as const;
  return lists[kind];
}

/** Why the states of learners forbid an id that no file has; undefined if they do not. */
function explainUsed(content: Content, kind: Kind, id: string): string | undefined {
  const prefix = { project: projectKey(id), 'question-group': questionKey(id, ''), 'best-practice': itemKey(id, '') };
  const start = Object.hasOwn(prefix, kind) ? prefix[kind as keyof typeof prefix] : undefined;
  const isUsed = (key: string) => (kind === 'project' ? key === start : start !== undefined && key.startsWith(start));
  if (content.publishedIds?.ids.some((published) => isUsed(published.id)) === true) {
    return 'one that is gone had it, and learners may still have data under it';
  }
  const clash =
    kind === 'best-practice' ? listFiles(content, 'roadmap') : kind === 'roadmap' ? content.bestPractices : [];
  return clash.find((file) => file.id === id)?.file;
}
