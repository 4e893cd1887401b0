import type { Addresses } from '../export/addresses.ts';
import { drawingFile, readDrawingAddress } from '../markup/drawing-address.ts';
import { rewriteLinks } from '../markup/rewrite-links.ts';
import { readTopicAddress } from '../markup/topic-address.ts';
import type { GuideData } from '../schemas/guide.ts';
import { guidePage } from '../schemas/guide-page.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { isSitePath } from '../schemas/web-address.ts';
import type { SiteCatalog } from './build-catalog.ts';
import type { SiteAddress } from './read-site-address.ts';

/** Absolute addresses of the pages of the site, for texts that leave it and belong to no roadmap. */
export interface TextAddresses extends Addresses {
  /** The absolute address of a path, such as `/topics/dns`. */
  readonly absolute: (path: string) => string;
  readonly guide: (id: string, guide: Partial<Pick<GuideData, 'roadmap' | 'name'>>) => string;
  readonly questions: (group: string) => string;
  readonly project: (id: string) => string;
  readonly bestPractice: (id: string) => string;
}

/** Unlike the paths of pages, these know no bundler, so that programs without one have the same addresses. */
export function makeTextAddresses(
  { site, base }: SiteAddress,
  { topicIndex }: Pick<SiteCatalog, 'topicIndex'>,
): TextAddresses {
  const absolute = (path: string): string => `${site}${base === '/' ? '' : base}${path}`;
  const topic = (id: string): string => absolute(topicPage(id));
  const rewrite = (address: string): string | undefined => {
    if (isSitePath(address)) return absolute(address);
    const drawing = readDrawingAddress(address);
    if (drawing !== undefined) return absolute(drawingFile(drawing));
    const id = topicIndex.get(readTopicAddress(address) ?? '')?.id;
    return id === undefined ? undefined : topic(id);
  };
  return {
    absolute,
    topic,
    roadmap: (id) => absolute(`/${id}`),
    text: (markdown) => rewriteLinks(markdown, rewrite),
    guide: (id, guide) => absolute(guidePage(id, guide)),
    questions: (group) => absolute(`/questions/${group}`),
    project: (id) => absolute(`/projects/${id}`),
    bestPractice: (id) => absolute(`/best-practices/${id}`),
  };
}
