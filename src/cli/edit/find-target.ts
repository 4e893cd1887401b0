import type { Content } from '../../lint/content.ts';
import type { ReferenceKind } from '../../lint/list-references.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { CommandError } from '../exit-codes.ts';

/** What a command is about. */
export interface Target {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** Of a roadmap, its roadmap.md. */
  readonly file: string;
}

/**
 * What a name on the command line means: an id, `topic:<id>`, `roadmap:<id>`, `guide:<id>`, or the path of a file.
 * @throws CommandError if it means nothing, or more than one thing.
 */
export function findTarget(content: Content, name: string): Target {
  const targets = listTargets(content);
  const path = name.replace(/^\.\//, '').replace(/\/$/, '');
  const found = targets.filter(
    ({ kind, id, file }) =>
      id === name || `${kind}:${id}` === name || file === path || (kind === 'roadmap' && file === `${path}/roadmap.md`),
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
  throw new CommandError(`There is no topic, roadmap or guide ${name}. ${hint}`);
}

const listTargets = ({ topics, roadmaps, guides }: Content): readonly Target[] => [
  ...topics.map(({ id, file }) => ({ kind: 'topic' as const, id, file })),
  ...roadmaps.map(({ id, file }) => ({ kind: 'roadmap' as const, id, file })),
  ...guides.map(({ id, file }) => ({ kind: 'guide' as const, id, file })),
];
