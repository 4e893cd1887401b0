import type { Element, ElementContent, Root, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Parents, Root as MarkdownRoot } from 'mdast';
import { toHast as convert, type Handlers } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import { isSitePath } from '../schemas/web-address.ts';
import { topicPath, withBase } from '../urls/paths.ts';
import { readDrawingAddress } from './drawing-address.ts';
import { describeTarget, FOREIGN_REL } from './foreign-link.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isSafeAddress } from './safe-address.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { readTopicAddress, type LinkedTopic } from './topic-address.ts';

/** How a text is shown in its place. */
export interface MarkupOptions {
  /** How many levels its headings move down, to fit below those of the page. None gets above the second level. */
  readonly lowerHeadings?: number;
  /**
   * The text of a learner or stranger: links show the host that they lead to and give search engines no hint, and
   * pictures become links.
   */
  readonly isForeign?: boolean;
  /** Where links such as `topic:dns` lead. Without it, and for topics that it does not know, to their own pages. */
  readonly findTopic?: (name: string) => LinkedTopic | undefined;
  /** Where the drawings of a guide are and how large, in CSS pixels. Without it, a drawing becomes its description. */
  readonly findDrawing?: (name: string) => PlacedDrawing | undefined;
  /** For a place inside a line: only what may stand there, without paragraphs and other blocks. */
  readonly isInline?: boolean;
}

/** A drawing of a guide as pages show it. */
export interface PlacedDrawing {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Turns Markdown into the tree of elements that a page shows. All Markdown of the site goes through here, by the parser
 * that the content lint reads with, so that both see the same.
 *
 * Raw HTML is shown as the text it is; a link whose address is not safe becomes its text. Links to pages of this site
 * get the base path that the site lives below.
 */
export function toHast(markdown: string, options: MarkupOptions = {}): Root {
  const tree = convert(disarm(parseMarkdown(markdown), options), { handlers: HANDLERS });
  const children = tree.type === 'root' ? rewriteAll(tree.children, options, false) : [];
  const root: Root = { type: 'root', children: options.isInline === true ? flatten(children) : children };
  const safe = sanitize(root, SANITIZE_SCHEMA);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
}

/** Takes every address away that is not safe, while it is still the one that lint looks at. */
function disarm(tree: MarkdownRoot, { isForeign, findDrawing }: MarkupOptions): MarkdownRoot {
  visit(tree, (node) => {
    if (!('url' in node) || isSafeAddress(node.url)) return;
    const isOurs =
      node.type === 'image'
        ? findDrawing !== undefined && readDrawingAddress(node.url) !== undefined
        : readTopicAddress(node.url) !== undefined;
    if (isForeign === true || !isOurs) node.url = '';
  });
  return tree;
}

const FLOW: ReadonlySet<Parents['type']> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** What the library would drop, or give ids to. */
const HANDLERS: Handlers = {
  html(_, { value }: { value: string }, parent: Parents | undefined) {
    const text = { type: 'text', value } as const;
    return parent && FLOW.has(parent.type) ? makeElement('p', [text]) : text;
  },
  footnoteReference: (_, { identifier }: { identifier: string }) =>
    makeElement('sup', [{ type: 'text', value: identifier }]),
  footnoteDefinition: (state, node: Extract<Parents, { type: 'footnoteDefinition' }>) => [
    makeElement('p', [makeElement('sup', [{ type: 'text', value: node.identifier }])]),
    ...state.all(node),
  ],
};

const makeElement = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Copies nodes, without their places in the text, as this site wants them. */
function rewriteAll(nodes: readonly RootContent[], options: MarkupOptions, isInLink: boolean): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{ type: 'text', value: node.value } as const];
    return node.type === 'element' ? rewrite(node, options, isInLink) : [];
  });
}

function rewrite(element: Element, options: MarkupOptions, isInLink: boolean): ElementContent[] {
  const { tagName, properties } = element;
  if (tagName === 'input') return [{ type: 'text', value: properties.checked === true ? '☑' : '☐' }];
  if (tagName === 'img') return rewriteImage(element, options, isInLink);
  const children = rewriteAll(element.children, options, isInLink || tagName === 'a');
  if (tagName === 'a') return rewriteLink(element, children, options);
  if (tagName === 'pre') return [makeElement(tagName, children, { tabIndex: 0 })];
  if (properties.align !== undefined) {
    return [makeElement(tagName, children, { className: [`align-${properties.align}`] })];
  }
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level === undefined) return [makeElement(tagName, children, properties)];
  const lowered = Math.min(6, Math.max(2, Number(level) + (options.lowerHeadings ?? 0)));
  return [makeElement(`h${lowered}`, children)];
}

function rewriteLink({ properties }: Element, children: ElementContent[], options: MarkupOptions): ElementContent[] {
  const { href, title } = properties;
  if (typeof href !== 'string' || href === '') return children;
  const topic = readTopicAddress(href);
  if (topic !== undefined) return [linkTopic(topic, typeof title === 'string' ? title : undefined, children, options)];
  const link = makeElement('a', children, {
    href: withBase(href),
    ...(title !== undefined && { title }),
    ...(options.isForeign === true && { rel: FOREIGN_REL }),
  });
  const target = options.isForeign === true ? describeTarget(href, textOf({ type: 'root', children })) : undefined;
  if (target === undefined) return [link];
  const where = makeElement('bdi', [{ type: 'text', value: target }], { className: ['soft'] });
  return [link, { type: 'text', value: ' ' }, where];
}

/** A link to a topic, whose title says what the topic is unless the author gave it another one. */
function linkTopic(
  name: string,
  title: string | undefined,
  children: ElementContent[],
  { findTopic }: MarkupOptions,
): Element {
  const { href, summary }: LinkedTopic = findTopic?.(name) ?? { href: topicPath(name) };
  const words = title ?? (summary === '' ? undefined : summary);
  return makeElement('a', children, { href, className: ['topic-link'], ...(words !== undefined && { title: words }) });
}

/** Pages load nothing from elsewhere, and nothing at all because a learner or stranger says so. */
function rewriteImage({ properties }: Element, options: MarkupOptions, isInLink: boolean): ElementContent[] {
  const { src, alt, title } = properties;
  const address = typeof src === 'string' ? src : '';
  const drawing = options.findDrawing?.(readDrawingAddress(address) ?? '');
  if (drawing) return [makeElement('img', [], { ...drawing, alt: alt ?? '' })];
  if (options.isForeign !== true && isSitePath(address)) {
    return [makeElement('img', [], { src: withBase(address), alt: alt ?? '', ...(title !== undefined && { title }) })];
  }
  const text = { type: 'text', value: typeof alt === 'string' && alt !== '' ? alt : address } as const;
  return isInLink ? [text] : rewriteLink(makeElement('a', [], { href: address }), [text], options);
}

const INLINE: ReadonlySet<string> = new Set(['a', 'bdi', 'br', 'code', 'del', 'em', 'img', 'strong', 'sup']);

/** Blocks are replaced by what they hold, with the line ends between them. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || INLINE.has(node.tagName)) return [node];
    return flatten(node.children);
  });
}
