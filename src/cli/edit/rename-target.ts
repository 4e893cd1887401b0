import { basename, dirname } from 'node:path/posix';

import { appendIds } from '../../lint/append-ids.ts';
import { checkName, PUBLISHED_IDS } from '../../lint/check-name.ts';
import type { Content, TopicFile } from '../../lint/content.ts';
import { parseContent } from '../../lint/parse-content.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { refuseTaken } from '../create/choose-id.ts';
import { CommandError } from '../exit-codes.ts';
import { addAlias, replaceAlias } from './change-aliases.ts';
import type { Target } from './find-target.ts';
import { renameReferences } from './rename-references.ts';

/**
 * Plans another id for a topic, a roadmap or a guide, or another folder for a topic: its file, all references, and for
 * a topic the alias and the list of published ids.
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
    // A topic may get a former name back; the name that it had in between takes the place among its aliases.
    const isBack = topic.data?.aliases.includes(id) === true;
    if (!isBack) refuseTaken(content, 'topic', id);
    renameReferences(files, content, 'topic', topic.id, id);
    const text = files.read(topic.file) ?? '';
    // The file may refer to itself, so that places in it are no longer what they were.
    const [now = topic] = parseContent(new Map([[topic.file, text]])).topics;
    files.write(topic.file, isBack ? replaceAlias(text, now, id, topic.id) : addAlias(text, now, topic.id));
    if (content.publishedIds !== undefined) {
      files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', [id]).text);
    }
  }
  files.move(topic.file, path);
}

/** Where a topic goes: a path, or a name beside the old one. */
function readNewName(topic: TopicFile, name: string): { path: string; id: string } {
  const old = basename(topic.file, '.md');
  const prefix = topic.id.slice(0, topic.id.length - old.length);
  const base = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const path = name.includes('/') ? name : `${dirname(topic.file)}/${base}.md`;
  const found = checkName(path);
  if ('rule' in found) throw new CommandError(`${path}: ${found.message}. ${found.hint}`);
  if (found.kind !== 'topic') throw new CommandError(`${path} is no place for a topic.`);
  return { path, id: found.id };
}

function renameOther(files: PlannedFiles, content: Content, { kind, id, file }: Target, name: string): void {
  if (name === id) throw new CommandError(`${name} is what it is called already.`);
  refuseTaken(content, kind, name);
  renameReferences(files, content, kind, id, name);
  if (kind === 'guide') {
    files.move(file, `${dirname(file)}/${name}.md`);
    return;
  }
  const folder = `${dirname(file)}/`;
  for (const path of [...files.texts().keys()]) {
    if (path.startsWith(folder)) files.move(path, `content/roadmaps/${name}/${path.slice(folder.length)}`);
  }
}
