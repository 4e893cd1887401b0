import { checkpointAnchor, faqAnchors, sectionAnchor } from '../schemas/anchors.ts';
import { guidePage } from '../schemas/guide-page.ts';
import { toLocalId, topicName } from '../schemas/id-pattern.ts';
import { topicPage } from '../schemas/topic-page.ts';
import type { Content, RoadmapFile } from './content.ts';
import { type LinkFault, refuse, suggest } from './link-fault.ts';
import { listPlaces } from './list-places.ts';
import { SITE_PAGES } from './site-pages.ts';
import { suggestName } from './suggest-name.ts';
import type { TopicNames } from './topic-names.ts';

/** An address below the path of a roadmap, in its parts: `/<first>/<rest>#<fragment>`. */
interface RoadmapLink {
  readonly url: string;
  readonly first: string;
  readonly rest: readonly string[];
  readonly fragment: string;
}

/** Prepares the check of links to roadmaps, their views, files, sections and topics. */
export function createRoadmapLinkCheck(
  content: Content,
  names: TopicNames,
): (link: RoadmapLink) => LinkFault | undefined {
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const pages = [...roadmaps.keys(), ...[...SITE_PAGES].map((page) => page.slice(1))];
  const guides = new Set(content.guides.map(({ id, data }) => guidePage(id, data ?? {})));
  const topicsOf = new Map<RoadmapFile, ReadonlySet<string>>();

  return ({ url, first, rest, fragment }) => {
    const file = rest.length === 0 ? /^(.+)\.(?:json|md|svg)$/.exec(first)?.[1] : undefined;
    const id = file ?? first;
    const roadmap = roadmaps.get(id);
    if (roadmap === undefined) {
      return refuse(
        url,
        `there is no roadmap \`${id}\``,
        suggest(id, pages, (name) => `/${name}`),
      );
    }
    if (roadmap.data?.isUpcoming === true) return refuse(url, 'the roadmap has no page yet', 'Remove the link.');
    // What an outline with errors would list is not known.
    if (file !== undefined || roadmap.outline === undefined) return undefined;
    const below = rest.join('/');
    const parts = partsOf(roadmap, below);
    if (parts !== undefined) return checkPart(url, roadmap, fragment, parts);
    return checkTopic(url, roadmap, below);
  };

  function checkTopic(url: string, roadmap: RoadmapFile, topic: string): LinkFault | undefined {
    const known = topicsOf.get(roadmap) ?? new Set(listPlaces(roadmap).map((place) => place.topic));
    topicsOf.set(roadmap, known);
    const local = names.find(toLocalId(roadmap.id, topic));
    if (local !== undefined && topicName(local.id) === topic) return undefined;
    if (guides.has(`/${roadmap.id}/${topic}`)) return undefined;
    const target = local ?? names.find(topic);
    const hint = target === undefined ? 'Remove the link.' : `Write \`${topicPage(target.id)}\`.`;
    if (!known.has(topic)) return refuse(url, `the roadmap \`${roadmap.id}\` has no topic \`${topic}\``, hint);
    if (roadmap.data?.hasTopics !== false) return undefined;
    return refuse(url, `topics have no pages inside the roadmap \`${roadmap.id}\``, hint);
  }
}

/** The ids that a link to a view of a roadmap may end in; undefined if there is no such view or file. */
function partsOf({ data, body, outline, graph }: RoadmapFile, below: string): readonly string[] | undefined {
  const opensWithOutline = data?.renderer === 'outline';
  const sections = (outline?.sections ?? []).flatMap(({ id, checkpoint }) => [
    sectionAnchor(id),
    ...(checkpoint ? [checkpointAnchor(checkpoint.id)] : []),
  ]);
  if (below === 'outline') return ['view', ...sections];
  if (below === 'table' || (below === 'graph' && opensWithOutline)) return ['view'];
  if (below === 'original' && graph !== undefined) return ['view'];
  if (below === 'original.json' && graph !== undefined) return [];
  if (below === 'courses' && (data?.courses ?? []).length > 0) return [];
  if (below === 'graph.json' || below === 'requires.json') return [];
  if (below === 'outline.yaml' && data?.isForkable === true) return [];
  if (below !== '') return undefined;
  const { courses = [], faqs = [], relatedQuestions = [], relatedRoadmaps = [] } = data ?? {};
  return [
    'view',
    ...(data?.question !== undefined || body.trim() !== '' ? ['about'] : []),
    ...(courses.length > 0 ? ['courses'] : []),
    ...(faqs.length > 0 ? ['faq'] : []),
    ...(relatedQuestions.length > 0 ? ['practice'] : []),
    ...(relatedRoadmaps.length > 0 ? ['related'] : []),
    ...faqAnchors(faqs.map(({ question }) => question)),
    ...(opensWithOutline ? sections : []),
  ];
}

function checkPart(
  url: string,
  roadmap: RoadmapFile,
  fragment: string,
  parts: readonly string[],
): LinkFault | undefined {
  const part = decode(fragment);
  if (part === '' || parts.includes(part)) return undefined;
  const all = [...new Set([...(partsOf(roadmap, 'outline') ?? []), ...(partsOf(roadmap, '') ?? [])])];
  // Without its prefix the id of a section is a part of no page.
  const names = new Map(
    all.flatMap(
      (name) =>
        [
          [name.replace(/^(?:section|checkpoint)-/, ''), name],
          [name, name],
        ] as const,
    ),
  );
  const [page = ''] = url.split('#', 1);
  const address = (name: string) => `${parts.includes(name) ? page : `/${roadmap.id}/outline`}#${name}`;
  const suggestion = names.get(names.has(part) ? part : (suggestName(part, names.keys()) ?? ''));
  const hint = suggestion === undefined ? `There are: ${all.join(', ')}.` : `Write \`${address(suggestion)}\`.`;
  return refuse(url, `the page has no part \`${part}\``, hint);
}

/** A fragment as the id that it stands for; one that is not well-formed stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
