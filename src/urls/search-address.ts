import type { SearchDocument } from '../search/document.ts';
import { guidePath, roadmapPath, topicPath } from './paths.ts';

/** The address of what was found. */
export function addressOfDocument({ kind, id, anchor }: SearchDocument): string {
  const fragment = anchor === undefined ? '' : `#${anchor}`;
  switch (kind) {
    case 'topic':
    case 'question':
      return `${topicPath(id)}${fragment}`;
    case 'roadmap':
    case 'faq':
      return `${roadmapPath(id)}${fragment}`;
    case 'guide':
      return guidePath(id);
  }
}
