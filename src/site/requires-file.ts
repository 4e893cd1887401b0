import type { RequiresEdge, RequiresFile } from '../catalog/requires-file.ts';
import { toPlainText } from '../markup/to-plain-text.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap } from '../roadmap/types.ts';

/** The edges between the topics of a roadmap; what it does not list itself is left out. */
export function toRequiresFile(roadmap: Roadmap): RequiresFile {
  const topics = listEntries(roadmap).map(({ entry }) => entry.topic);
  const ids = new Map(topics.flatMap(({ id, aliases }) => [...aliases, id].map((name) => [name, id] as const)));
  return {
    edges: topics.flatMap(({ id, requires }) =>
      requires.flatMap(({ topic: name, reason }): readonly RequiresEdge[] => {
        const required = ids.get(name);
        return required === undefined ? [] : [{ topic: id, requires: required, reason: toPlainText(reason) }];
      }),
    ),
  };
}
