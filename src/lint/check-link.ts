import type { Content } from './content.ts';
import { BROKEN_ADDRESS } from '../markup/safe-address.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import { splitLocalId } from '../schemas/id-pattern.ts';
import { guidePage } from '../schemas/guide-page.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { owningRoadmap } from './check-name.ts';
import { createRoadmapLinkCheck } from './check-roadmap-link.ts';
import { findMeantTopic } from './find-meant-topic.ts';
import { type LinkFault, refuse, suggest } from './link-fault.ts';
import { listOutputs } from './list-outputs.ts';
import { RESERVED_ROADMAP_IDS } from './reserved-ids.ts';
import { SITE_FILES, SITE_PAGES } from './site-pages.ts';
import { suggestName } from './suggest-name.ts';
import { indexTopicNames } from './topic-names.ts';

/**
 * Prepares the check of many links. The check gives undefined for addresses outside this site and for sound links; it
 * has to know the file of a link, since some names of topics mean something in their roadmap only.
 */
export function createLinkCheck(content: Content): (url: string, file: string) => LinkFault | undefined {
  const names = indexTopicNames(content);
  const folders = listFolders(content);
  const outputs = new Set(content.roadmaps.flatMap(listOutputs).map(({ output }) => output));
  const checkRoadmap = createRoadmapLinkCheck(content, names);

  return (url, file) => {
    const topic = readTopicAddress(url);
    if (topic !== undefined) return checkTopicName(url, topic, file);
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || BROKEN_ADDRESS.test(url)) return undefined;
    const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
    if (!path.startsWith('/')) return refuse(url, 'links inside this site begin with /', 'Write `/topics/<id>`.');
    if (SITE_PAGES.has(path) || SITE_FILES.has(path) || outputs.has(path)) return undefined;
    const [first = '', ...rest] = path.slice(1).split('/');
    if (first === '' || rest.includes('')) return refuse(url, 'it has a slash too many', 'Write `/topics/<id>`.');
    const name = rest.join('/');
    if (first === 'topics' && name !== '') return checkTopic(url, name);
    const folder = Object.hasOwn(folders, first) ? folders[first] : undefined;
    if (folder !== undefined && name !== '') return checkName(url, first, name, folder);
    // What lies in the folder of pictures is not content, so only the build sees it.
    if (first === 'images') return undefined;
    if (!RESERVED_ROADMAP_IDS.has(first)) return checkRoadmap({ url, first, rest, fragment });
    return refuse(
      url,
      `there is no page \`${path}\``,
      suggest(path, SITE_PAGES, (page) => page),
    );
  };

  /** A former id is followed to where the topic is today. */
  function checkTopicName(url: string, name: string, file: string): LinkFault | undefined {
    if (names.find(name)) return undefined;
    const { name: near, id, only } = findMeantTopic(name, names, owningRoadmap(file));
    // A former name leads to its topic as it is; the bare name of a local topic does not.
    const meant = near !== undefined && names.find(near) ? near : id;
    const hint = meant === undefined ? 'Remove the link.' : `Did you mean \`topic:${meant}\`?`;
    return refuse(url, `there is no topic \`${name}\``, hint, only === undefined ? undefined : `topic:${only}`);
  }

  function checkTopic(url: string, id: string): LinkFault | undefined {
    const topic = names.find(id);
    if (topic?.id === id && splitLocalId(id) === undefined) return undefined;
    if (topic) return refuse(url, 'the topic has another address', `Write \`${topicPage(topic.id)}\`.`);
    const shared = [...names.byId.keys()].filter((name) => splitLocalId(name) === undefined);
    return refuse(
      url,
      `there is no topic \`${id}\``,
      suggest(id, shared, (name) => topicPage(name)),
    );
  }

  function checkName(url: string, folder: string, id: string, { kind, pages }: Folder): LinkFault | undefined {
    const page = pages.get(id);
    if (page === `/${folder}/${id}`) return undefined;
    if (page !== undefined) return refuse(url, `the ${kind} has another address`, `Write \`${page}\`.`);
    const meant = suggestName(id, pages.keys());
    const hint = meant === undefined ? 'Remove the link.' : `Did you mean \`${pages.get(meant) ?? ''}\`?`;
    return refuse(url, `there is no ${kind} \`${id}\``, hint);
  }
}

interface Folder {
  readonly kind: string;
  /** Addresses by id. */
  readonly pages: ReadonlyMap<string, string>;
}

/** What stands below each folder of the site. */
function listFolders(content: Content): Readonly<Record<string, Folder>> {
  const list = (kind: string, folder: string, files: readonly { readonly id: string }[]): Folder => {
    return { kind, pages: new Map(files.map(({ id }) => [id, `/${folder}/${id}`])) };
  };
  const published = content.roadmaps.filter(({ data }) => data?.isUpcoming !== true);
  const guides = content.guides.map(({ id, data }) => [id, guidePage(id, data ?? {})] as const);
  return {
    authors: list('author', 'authors', content.authors),
    'best-practices': list('check list', 'best-practices', content.bestPractices),
    embed: list('roadmap', 'embed', published),
    guides: { kind: 'guide', pages: new Map(guides) },
    projects: list('project', 'projects', content.projects),
    questions: list('question group', 'questions', content.questionGroups),
  };
}
