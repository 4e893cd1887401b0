import { idOfTitle } from '../exchange/id-of-title.ts';
import type { Spot } from './placement.ts';
import type { TopicSource } from './source-file.ts';

/** Which file has the text of which spot, and which files no spot wants. */
export interface MatchedFiles {
  readonly bySpot: ReadonlyMap<Spot, TopicSource>;
  readonly rest: readonly TopicSource[];
}

/**
 * Finds the file of each spot: by the id behind the `@` of its name, which alone is sure, else by the names of folders
 * and file, and for files without an id by the label.
 */
export function matchFiles(spots: readonly Spot[], files: readonly TopicSource[]): MatchedFiles {
  const bySpot = new Map<Spot, TopicSource>();
  const byKey = new Map(spots.map((spot) => [spot.key, spot]));
  let rest = files;
  const match = (find: (file: TopicSource) => Spot | undefined) => {
    rest = rest.filter((file) => {
      const spot = find(file);
      if (spot === undefined || bySpot.has(spot)) return true;
      bySpot.set(spot, file);
      return false;
    });
  };
  match(({ nodeId }) => (nodeId === undefined ? undefined : byKey.get(nodeId)));
  match(({ nodeId, names }) => (nodeId === undefined ? byKey.get(names.join(':')) : undefined));
  const byLabel = new Map<string, Spot>();
  for (const spot of spots) {
    const slug = idOfTitle(spot.label);
    if (slug !== undefined && !bySpot.has(spot) && !byLabel.has(slug)) byLabel.set(slug, spot);
  }
  match(({ nodeId, names }) => (nodeId === undefined ? byLabel.get(idOfTitle(names.at(-1) ?? '') ?? '') : undefined));
  return { bySpot, rest };
}
