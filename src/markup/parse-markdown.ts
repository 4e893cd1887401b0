import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import { listNodes } from './list-nodes.ts';
import { parseSimpleMarkdown } from './parse-simple-markdown.ts';

const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses GitHub-flavored Markdown, the same flavor that the site renders. */
export const parseMarkdown = (markdown: string): Root =>
  parseSimpleMarkdown(markdown) ?? fromMarkdown(markdown, OPTIONS);

/** Where a node begins in its text. Nodes that extensions make have no place of their own and give 0. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** The source of a node as it stands in its text. */
export function sourceOf(node: Nodes, markdown: string): string {
  return markdown.slice(startOf(node), node.position?.end.offset ?? 0);
}

/**
 * The prose of a text: code, addresses, HTML and marks become spaces, line ends stay. Everything keeps its place, so
 * that an offset in the prose is an offset in the text.
 */
export function maskProse(markdown: string, tree: Root): string {
  let prose = '';
  const blank = (end?: number) => markdown.slice(prose.length, end).replace(/[^\n]/g, ' ');
  const addresses = new Set<Nodes>();
  for (const node of listNodes(tree)) {
    if (node.type === 'link') {
      for (const child of node.children)
        if (child.type === 'text' && node.url.endsWith(child.value)) addresses.add(child);
    }
    if (node.type !== 'text' || node.position === undefined || addresses.has(node)) continue;
    prose += blank(startOf(node)) + sourceOf(node, markdown);
  }
  return prose + blank();
}
