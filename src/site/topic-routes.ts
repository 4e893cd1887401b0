import { listEntries } from '../roadmap/list-entries.ts';
import { splitLocalId, topicName } from '../schemas/id-pattern.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { topicPath, topicPathIn } from '../urls/paths.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { describeRoadmapTopics, type TopicPageData } from './topic-page.ts';

/** What stands at an address: the page of a topic, or a redirect to where it is today, so that a rename breaks no link. */
type TopicRoute<Params, Page> =
  | { readonly params: Params; readonly props: { readonly page: Page } }
  | { readonly params: Params; readonly props: { readonly target: string } };

interface SharedParams {
  readonly topic: string;
}
interface RoadmapParams {
  readonly roadmap: string;
  readonly topic: string;
}

/** All addresses of the form `/topics/<topic>`: shared topics by id, and every name that is not local to a roadmap. */
export function listSharedRoutes({ topics }: SiteCatalog): readonly TopicRoute<SharedParams, string>[] {
  return topics.flatMap(({ id, aliases }) => [
    ...(isLocal(id) ? [] : [{ params: { topic: id }, props: { page: id } }]),
    ...aliases
      .filter((alias) => !isLocal(alias))
      .map((alias) => ({ params: { topic: alias }, props: { target: topicPath(id) } })),
  ]);
}

/**
 * All addresses of the form `/<roadmap>/<topic>`: those of topics that a roadmap lists, if its shared topics have pages
 * inside it and in any case for its local ones, and former ids of local topics.
 */
export function listRoadmapTopicRoutes(catalog: SiteCatalog): readonly TopicRoute<RoadmapParams, TopicPageData>[] {
  const pages = catalog.roadmaps.flatMap((roadmap) =>
    describeRoadmapTopics(roadmap, catalog)
      .filter(({ topic }) => roadmap.data.hasTopics || isLocal(topic.id))
      .map((page) => ({ params: { roadmap: roadmap.id, topic: topicName(page.topic.id) }, props: { page } })),
  );
  const taken = new Set(pages.map(({ params }) => topicPage(params.topic, params.roadmap)));
  const moved = catalog.topics.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const local = splitLocalId(alias);
      // A topic that is shared by now may have its page where it was.
      if (local === undefined || taken.has(topicPage(alias))) return [];
      return [
        {
          params: { roadmap: local.roadmap, topic: local.name },
          props: { target: findPage(catalog, id, local.roadmap) },
        },
      ];
    }),
  );
  return [...pages, ...moved];
}

/** The page of a topic inside a roadmap, if that lists it, else its own. */
function findPage({ roadmapIndex }: SiteCatalog, topic: string, id: string): string {
  const roadmap = roadmapIndex.get(id);
  const isListed = roadmap !== undefined && listEntries(roadmap).some(({ entry }) => entry.topic.id === topic);
  return topicPathIn(topic, isListed ? roadmap : undefined);
}

const isLocal = (name: string): boolean => splitLocalId(name) !== undefined;
