import { splitLocalId } from '../schemas/id-pattern.ts';
import { findOnlyName, suggestName } from './suggest-name.ts';
import type { TopicNames } from './topic-names.ts';

/** What an unknown name of a topic may have meant. */
export interface MeantTopic {
  /** The name that is most like it: a former one too, or the name of a local topic without its roadmap. */
  readonly name: string | undefined;
  /** The id to which this name leads. */
  readonly id: string | undefined;
  /** The id that a program may write, because nothing else can be meant. */
  readonly only: string | undefined;
}

/**
 * Looks for the topic that an unknown name means.
 * @param roadmap The roadmap to which the file belongs that has the name; only there may its local topics be meant.
 */
export function findMeantTopic(name: string, names: TopicNames, roadmap: string | undefined): MeantTopic {
  const known = new Map<string, string>();
  for (const [from, { id }] of [...names.byAlias, ...names.byId]) {
    const local = splitLocalId(from);
    if (local === undefined) known.set(from, id);
    else if (local.roadmap === roadmap) {
      known.set(from, id);
      if (!known.has(local.name)) known.set(local.name, id);
    }
  }
  const near = known.has(name) ? name : suggestName(name, known.keys());
  const only = known.get(name) ?? findOnlyName(name, known.keys(), (candidate) => known.get(candidate));
  return { name: near, id: near === undefined ? undefined : known.get(near), only };
}
