import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';

const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Parses GitHub-flavored Markdown, the same flavor that the site renders. */
export function parseMarkdown(markdown: string): Root {
  return isPlain(markdown) ? createParagraph(markdown) : fromMarkdown(markdown, OPTIONS);
}

/**
 * Whether a text is one line without any character that could mean something in Markdown. Most fields are such lines;
 * the parser would spend more time on setting itself up than on reading them.
 */
const isPlain = (markdown: string) =>
  /^\p{L}[\p{L}\p{N} ,.;?!'’"()%/-]*$/u.test(markdown) && !/www\.| $/i.test(markdown);

function createParagraph(value: string): Root {
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: value.length + 1, offset: value.length },
  };
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }],
    position,
  };
}

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
  const blank = markdown.replace(/[^\n]/g, ' ');
  let prose = '';
  visit(tree, 'text', (node, _, parent) => {
    if (parent?.type === 'link' && parent.url.endsWith(node.value)) return;
    if (node.position === undefined) return;
    const start = startOf(node);
    prose += blank.slice(prose.length, start) + sourceOf(node, markdown);
  });
  return prose + blank.slice(prose.length);
}
