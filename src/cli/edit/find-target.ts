import type { Content } from '../../lint/content.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { type Kind, listFiles } from '../create/choose-id.ts';
import { CommandError } from '../exit-codes.ts';

/** What a command is about. */
export interface Target {
  readonly kind: Kind;
  readonly id: string;
  /** Of a folder, its Markdown file. */
  readonly file: string;
}

/**
 * What a name on the command line means: an id, `topic:<id>`, `roadmap:<id>` and so on, or the path of a file or of its
 * folder.
 * @throws CommandError if it means nothing, or more than one thing.
 */
export function findTarget(content: Content, name: string): Target {
  const targets = listTargets(content);
  const path = name.replace(/^\.\//, '').replace(/\/$/, '');
  const found = targets.filter(
    ({ kind, id, file }) =>
      id === name ||
      `${kind}:${id}` === name ||
      file === path ||
      file === `${path}/roadmap.md` ||
      file === `${path}/best-practice.md`,
  );
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  if (first !== undefined) {
    const names = found.map(({ kind, id }) => `${kind}:${id}`);
    throw new CommandError(`${name} may be ${names.join(' or ')}. Say which one.`);
  }
  const meant = suggestName(
    name,
    targets.map(({ id }) => id),
  );
  const hint = meant === undefined ? 'Give an id, or the path of its file.' : `Did you mean ${meant}?`;
  throw new CommandError(`There is no topic, roadmap or other file called ${name}. ${hint}`);
}

const KINDS = ['topic', 'roadmap', 'question-group', 'project', 'best-practice', 'guide', 'video', 'author'] as const;

const listTargets = (content: Content): readonly Target[] =>
  KINDS.flatMap((kind) => listFiles(content, kind).map(({ id, file }) => ({ kind, id, file })));
