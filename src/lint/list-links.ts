import type { Definition, Image, Link } from 'mdast';

import type { Content } from './content.ts';
import type { Position, Range } from './finding.ts';
import { listTexts, type MarkdownText } from './list-texts.ts';
import { listNodes } from '../markup/list-nodes.ts';
import { sourceOf, startOf } from '../markup/parse-markdown.ts';

/** An address in Markdown, as a browser would get it: escapes and entities are resolved. */
export interface MarkdownLink {
  readonly text: MarkdownText;
  readonly kind: 'link' | 'image' | 'definition';
  readonly url: string;
  readonly locate: () => Position;
  /** Characters of the file that hold the link. */
  readonly range: () => Range;
}

const cache = new WeakMap<Content, readonly MarkdownLink[]>();

/** All links, images and link definitions of the content. */
export function listLinks(content: Content): readonly MarkdownLink[] {
  let links = cache.get(content);
  if (links === undefined) {
    links = listTexts(content).flatMap(collectLinks);
    cache.set(content, links);
  }
  return links;
}

function collectLinks(text: MarkdownText): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const add = (node: Link | Image | Definition) => {
    const locate = () => text.locate(startOf(node), sourceOf(node, text.markdown));
    const range = () => text.rangeOf(startOf(node), node.position?.end.offset ?? 0);
    links.push({ text, kind: node.type, url: node.url, locate, range });
  };
  for (const node of listNodes(text.tree)) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') add(node);
  }
  return links;
}
