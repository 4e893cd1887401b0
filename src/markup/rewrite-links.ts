import { visit } from 'unist-util-visit';

import { escapeMarkdownAddress } from './escape-markdown.ts';
import { parseMarkdown, sourceOf, startOf } from './parse-markdown.ts';

/**
 * Markdown with other addresses in its links, images and definitions, and nothing else changed.
 * @param rewrite Gives the new address, or undefined to leave the link as it is.
 */
export function rewriteLinks(markdown: string, rewrite: (address: string) => string | undefined): string {
  const changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parseMarkdown(markdown), (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const address = rewrite(node.url);
    if (address === undefined) return;
    const source = sourceOf(node, markdown);
    // The address stands behind the text, so its last mention is the one; written with escapes it is left alone.
    const at = source.lastIndexOf(node.url);
    if (at === -1) return;
    const isBracketed = source[at - 1] === '<';
    const start = startOf(node) + at;
    const bracketed = escapeMarkdownAddress(address);
    changes.push({ start, end: start + node.url.length, text: isBracketed ? bracketed.slice(1, -1) : bracketed });
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), markdown);
}
