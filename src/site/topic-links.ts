import type { MarkupOptions } from '../markup/to-hast.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { topicPathIn } from '../urls/paths.ts';
import type { SiteCatalog } from './build-catalog.ts';

const listed = new WeakMap<Roadmap, ReadonlySet<string>>();

/**
 * How texts are rendered on a page: a link such as `topic:dns` leads into the roadmap of the page if that lists the
 * topic, else to the page of the topic, under the id that it has today.
 */
export function textOptions(
  { topicIndex, summaries }: Pick<SiteCatalog, 'topicIndex' | 'summaries'>,
  roadmap?: Roadmap,
): Required<Pick<MarkupOptions, 'findTopic'>> {
  return {
    findTopic: (name) => {
      const id = topicIndex.get(name)?.id;
      if (id === undefined) return undefined;
      const isHere = roadmap !== undefined && topicsOf(roadmap).has(id);
      return { href: topicPathIn(id, isHere ? roadmap : undefined), summary: summaries.get(id) };
    },
  };
}

function topicsOf(roadmap: Roadmap): ReadonlySet<string> {
  const known = listed.get(roadmap) ?? new Set(listEntries(roadmap).map(({ entry }) => entry.topic.id));
  listed.set(roadmap, known);
  return known;
}
