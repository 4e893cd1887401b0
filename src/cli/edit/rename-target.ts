import { basename, dirname } from 'node:path/posix';

import { appendIds } from '../../lint/append-ids.ts';
import { splitLocalId, toLocalId } from '../../schemas/id-pattern.ts';
import { checkName, PUBLISHED_IDS } from '../../lint/check-name.ts';
import type { Content, TopicFile } from '../../lint/content.ts';
import { parseContent } from '../../lint/parse-content.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { topicFile } from '../create/create-topic.ts';
import { type Kind, refuseTaken } from '../create/choose-id.ts';
import { CommandError } from '../exit-codes.ts';
import { addAlias, replaceAlias } from './change-aliases.ts';
import type { Target } from './find-target.ts';
import { listKeys, markRemoved } from './removed-keys.ts';
import { renameReferences } from './rename-references.ts';

/**
 * Plans another id for a topic, a roadmap or another thing, or another folder for a topic: its file, all references, the
 * list of published ids, and for a topic the alias. With a roadmap, its local topics get other ids too.
 * @param name The new id; for a topic also a path such as content/topics/<area>/<id>.md.
 * @throws CommandError if the name is taken or has the wrong form.
 */
export function renameTarget(files: PlannedFiles, content: Content, target: Target, name: string): void {
  const topic = content.topics.find(({ file }) => file === target.file);
  if (topic === undefined) renameOther(files, content, target, name);
  else renameTopic(files, content, topic, name);
}

function renameTopic(files: PlannedFiles, content: Content, topic: TopicFile, name: string): void {
  const { path, id } = readNewName(topic, name);
  if (path === topic.file) throw new CommandError(`${name} is what it is called already.`);
  if (files.read(path) !== undefined) throw new CommandError(`${path} exists already.`);
  if (id !== topic.id) {
    refuseTopicId(content, topic, id);
    renameReferences(files, content, [{ kind: 'topic', from: topic.id, to: id }]);
    keepOldId(files, content, topic, id);
  }
  files.move(topic.file, path);
}

/** A topic may get a former name back. */
function refuseTopicId(content: Content, topic: TopicFile, id: string): void {
  if (topic.data?.aliases.includes(id) !== true) refuseTaken(content, 'topic', id);
}

/** Makes the old id of a topic an alias, in the place of the new one if that was one, and publishes the new id. */
function keepOldId(files: PlannedFiles, content: Content, topic: TopicFile, id: string): void {
  const isBack = topic.data?.aliases.includes(id) === true;
  const text = files.read(topic.file) ?? '';
  // The file may refer to itself, so that places in it are no longer what they were.
  const [now = topic] = parseContent(new Map([[topic.file, text]])).topics;
  files.write(topic.file, isBack ? replaceAlias(text, now, id, topic.id) : addAlias(text, now, topic.id));
  if (content.publishedIds !== undefined) {
    files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', [id]).text);
  }
}

/** Where a topic goes: a path, the id of a local topic, or a name beside the old one. */
function readNewName(topic: TopicFile, name: string): { path: string; id: string } {
  const old = basename(topic.file, '.md');
  const prefix = topic.id.slice(0, topic.id.length - old.length);
  const base = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const isLocal = splitLocalId(name) !== undefined;
  const path = name.includes('/') ? name : isLocal ? topicFile(name) : `${dirname(topic.file)}/${base}.md`;
  const found = checkName(path);
  if ('rule' in found) throw new CommandError(`${path}: ${found.message}. ${found.hint}`);
  if (found.kind !== 'topic') throw new CommandError(`${path} is no place for a topic.`);
  return { path, id: found.id };
}

function renameOther(files: PlannedFiles, content: Content, { kind, id, file }: Target, name: string): void {
  if (name === id) throw new CommandError(`${name} is what it is called already.`);
  refuseTaken(content, kind, name);
  const local = kind === 'roadmap' ? listLocal(content, id, name) : [];
  for (const { topic, to } of local) refuseTopicId(content, topic, to);
  renameReferences(files, content, [
    { kind, from: id, to: name },
    ...local.map(({ topic, to }) => ({ kind: 'topic' as const, from: topic.id, to })),
  ]);
  for (const { topic, to } of local) keepOldId(files, content, topic, to);
  renameParts(files, content, kind, id, name);
  if (kind !== 'roadmap' && kind !== 'best-practice') {
    files.move(file, `${dirname(file)}/${name}.md`);
    return;
  }
  const folder = `${dirname(file)}/`;
  for (const path of [...files.texts().keys()]) {
    if (path.startsWith(folder)) files.move(path, `${dirname(dirname(file))}/${name}/${path.slice(folder.length)}`);
  }
}

/** Marks the ids that depend on this one as removed, and publishes those that take their place. */
function renameParts(files: PlannedFiles, content: Content, kind: Kind, id: string, name: string): void {
  if (content.publishedIds === undefined) return;
  const old = listKeys(content, kind, id);
  if (old.length === 0) return;
  const text = markRemoved(files.read(PUBLISHED_IDS) ?? '', old);
  const renamed = old.map(
    (key) => `${key.slice(0, key.indexOf(':') + 1)}${name}${key.slice(key.indexOf(':') + 1 + id.length)}`,
  );
  files.write(PUBLISHED_IDS, appendIds(text, renamed).text);
}

/** The topics that are local to a roadmap, with the ids that they get with another id of the roadmap. */
const listLocal = ({ topics }: Content, roadmap: string, name: string) =>
  topics.flatMap((topic) => {
    const local = splitLocalId(topic.id);
    return local?.roadmap === roadmap ? [{ topic, to: toLocalId(name, local.name) }] : [];
  });
