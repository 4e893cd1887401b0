import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'mdast-util-to-string';

import { partAnchors } from '../schemas/anchors.ts';
import { highlightCode } from './highlight-code.ts';
import { toHast, type MarkupOptions } from './to-hast.ts';

/** A heading of a long text: a line of its table of contents. */
export interface Heading {
  /** The id of the heading on the page. */
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

/** A long text as HTML that is safe as it is. */
export interface Article {
  readonly html: string;
  /** Headings of the second and third level, in the order of the text. */
  readonly headings: readonly Heading[];
}

/** Renders a long text, whose headings get ids so that links lead to its parts. */
export function renderArticle(markdown: string, options?: MarkupOptions): Article {
  const tree = highlightCode(toHast(markdown, options));
  const elements = listHeadings(tree);
  const titles = elements.map((element) => textOf(element));
  const headings = partAnchors(titles).map((id, index) => {
    const element = elements[index];
    // Set after the text was made safe: a text has no ids of its own.
    if (element) element.properties.id = id;
    return { id, title: titles[index] ?? '', level: element?.tagName === 'h3' ? (3 as const) : (2 as const) };
  });
  return { html: toHtml(tree), headings };
}

const listHeadings = (tree: Root): readonly Element[] =>
  tree.children.flatMap((node) =>
    node.type === 'element' && (node.tagName === 'h2' || node.tagName === 'h3') ? [node] : [],
  );
