import type { Content } from '../../lint/content.ts';
import { explainReservedTopic, RESERVED_ROADMAP_IDS } from '../../lint/reserved-ids.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { toKebabCase } from '../../lint/to-kebab-case.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { isId, isTopicId, toLocalId } from '../../schemas/id-pattern.ts';
import { CommandError } from '../exit-codes.ts';

/** What can be made. */
type Kind = 'roadmap' | 'topic' | 'guide';

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
  if (kind === 'guide') return content.guides.find((guide) => guide.id === id)?.file;
  if (kind === 'roadmap') {
    if (RESERVED_ROADMAP_IDS.has(id)) return `/${id} belongs to the site itself`;
    return content.roadmaps.find((roadmap) => roadmap.id === id)?.file;
  }
  const names = indexTopicNames(content);
  const byAlias = names.byAlias.get(id);
  if (byAlias !== undefined) return `it is an alias in ${byAlias.file}`;
  if (content.publishedIds?.ids.some((published) => published.id === id) === true && !names.byId.has(id)) {
    return 'a topic had it that is gone, and the progress of learners holds it';
  }
  return names.byId.get(id)?.file ?? explainReservedTopic(id);
}
