import type { Content, RoadmapFile } from './content.ts';
import { listPlaces } from './list-places.ts';
import { BROKEN_ADDRESS } from '../markup/safe-address.ts';
import { RESERVED_ROADMAP_IDS, RESERVED_TOPIC_IDS } from './reserved-ids.ts';
import { suggestName } from './suggest-name.ts';
import { indexTopicNames } from './topic-names.ts';

export interface LinkFault {
  readonly message: string;
  readonly hint: string;
}

const FILE = /^(.+)\.(?:json|md|svg|pdf|png)$/;

/** Prepares the check of many links. The check gives undefined for addresses outside this site and for sound links. */
export function createLinkCheck(content: Content): (url: string) => LinkFault | undefined {
  const names = indexTopicNames(content);
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const guides = new Set(content.guides.map(({ id }) => id));
  const topicsOf = new Map<RoadmapFile, ReadonlySet<string>>();

  return (url) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || BROKEN_ADDRESS.test(url)) return undefined;
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
    if (!path.startsWith('/')) return refuse(url, 'links inside this site begin with /', 'Write `/topics/<id>`.');
    if (path === '/') return undefined;
    const segments = path.slice(1).split('/');
    const [first = '', second, ...rest] = segments;
    if (segments.includes('')) return refuse(url, 'it has a slash too many', 'Write `/topics/<id>`.');
    if (first === 'topics' && second !== undefined) return checkTopic(url, second, rest);
    if (first === 'guides' && second !== undefined) return checkGuide(url, segments.slice(1).join('/'));
    if (RESERVED_ROADMAP_IDS.has(first)) return undefined;
    return checkRoadmap(url, first, second, rest, fragment);
  };

  function checkTopic(url: string, id: string, rest: readonly string[]): LinkFault | undefined {
    const topic = names.find(id);
    if (topic?.id === id && rest.length === 0) return undefined;
    if (topic) return refuse(url, 'the topic has another address', `Write \`/topics/${topic.id}\`.`);
    const suggestion = suggestName(id, names.byId.keys());
    const hint = suggestion === undefined ? 'Remove the link.' : `Did you mean \`/topics/${suggestion}\`?`;
    return refuse(url, `there is no topic \`${id}\``, hint);
  }

  function checkGuide(url: string, id: string): LinkFault | undefined {
    if (guides.has(id)) return undefined;
    const suggestion = suggestName(id, guides);
    const hint = suggestion === undefined ? 'Remove the link.' : `Did you mean \`/guides/${suggestion}\`?`;
    return refuse(url, `there is no guide \`${id}\``, hint);
  }

  function checkRoadmap(
    url: string,
    first: string,
    second: string | undefined,
    rest: readonly string[],
    fragment: string,
  ): LinkFault | undefined {
    const id = second === undefined ? (FILE.exec(first)?.[1] ?? first) : first;
    const roadmap = roadmaps.get(id);
    if (roadmap === undefined) {
      const suggestion = suggestName(id, roadmaps.keys());
      const hint = suggestion === undefined ? 'Remove the link.' : `Did you mean \`/${suggestion}\`?`;
      return refuse(url, `there is no roadmap \`${id}\``, hint);
    }
    if (roadmap.data?.isUpcoming === true) return refuse(url, 'the roadmap has no page yet', 'Remove the link.');
    // What an outline with errors would list is not known.
    if (roadmap.outline === undefined) return undefined;
    if (second !== undefined && !RESERVED_TOPIC_IDS.has(second)) {
      const known = topicsOf.get(roadmap) ?? new Set(listPlaces(roadmap).map(({ topic }) => topic));
      topicsOf.set(roadmap, known);
      if (known.has(second) && rest.length === 0) return undefined;
      const hint = names.find(second) ? `Write \`/topics/${second}\`.` : 'Remove the link.';
      return refuse(url, `the roadmap \`${id}\` has no topic \`${second}\``, hint);
    }
    const anchors = listAnchors(roadmap);
    const anchor = second === 'checkpoints' && rest[0] !== undefined ? rest[0] : fragment;
    if (anchor === '' || anchors.includes(anchor)) return undefined;
    const suggestion = suggestName(anchor, anchors);
    const hint = suggestion === undefined ? `There are: ${anchors.join(', ')}.` : `Did you mean \`${suggestion}\`?`;
    return refuse(url, `the roadmap \`${id}\` has no section or checkpoint \`${anchor}\``, hint);
  }
}

const listAnchors = ({ outline }: RoadmapFile): readonly string[] =>
  (outline?.sections ?? []).flatMap(({ id, checkpoint }) => (checkpoint ? [id, checkpoint.id] : [id]));

const refuse = (url: string, reason: string, hint: string): LinkFault => ({
  message: `the link \`${url}\` leads nowhere: ${reason}`,
  hint,
});
