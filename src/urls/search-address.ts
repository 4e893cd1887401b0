import type { SearchDocument } from '../search/document.ts';
import { videoAnchor } from '../schemas/anchors.ts';
import { bestPracticePath, projectPath, questionsPath, roadmapPath, sitePath, topicPath } from './paths.ts';

/**
 * The address of what was found. Whoever looks for a topic on a page of a roadmap stays in that roadmap.
 * @param page The path of the page on which somebody searches.
 */
export function addressOfDocument({ kind, id, roadmaps = [], anchor }: SearchDocument, page: string): string {
  const fragment = anchor === undefined ? '' : `#${anchor}`;
  switch (kind) {
    case 'topic':
    case 'question': {
      const current = firstName(page);
      return `${topicPath(id, current !== undefined && roadmaps.includes(current) ? current : undefined)}${fragment}`;
    }
    case 'roadmap':
    case 'faq':
      return `${roadmapPath(id)}${fragment}`;
    case 'group':
    case 'interview':
      return questionsPath(id, anchor);
    case 'project':
      return projectPath(id);
    case 'best-practice':
    case 'item':
      return bestPracticePath(id, anchor);
    case 'video':
      return `${sitePath('/videos')}#${videoAnchor(id)}`;
    case 'guide':
      return sitePath(id);
  }
}

/** `backend` for all pages of the roadmap: `/backend`, `/backend.html` and `/backend/outline`. */
const firstName = (page: string): string | undefined =>
  page
    .slice(sitePath('/').length)
    .split('/', 1)[0]
    ?.replace(/\.html$/, '');
