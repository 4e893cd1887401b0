import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';

import { cleanLines, findHarmfulSign, isVisible } from '../markup/clean-text.ts';
import { findMarkdownLimit } from '../markup/find-markdown-limit.ts';
import { parseMarkdown } from '../markup/parse-markdown.ts';
import { htmlToText } from './clean-html.ts';
import { makeWhole } from './whole-address.ts';

export interface CleanOptions {
  /** The roadmap from whose page relative addresses begin. */
  readonly folder: string;
  /** Whether a heading may stay one; those of topics become bold lines. */
  readonly keepsHeadings?: boolean;
}

export interface CleanedMarkdown {
  /** Empty if nothing is left. */
  readonly markdown: string;
  /** What is other than before, each kind once. */
  readonly changes: readonly string[];
}

/** Whatever the source is, no parser gets more than this; twice the limit of one text of ours. */
const MAX_LENGTH = 32_768;

/** Takes out of a text what no text here may have, without losing what it says: HTML, pictures, footnotes, bad links. */
export function cleanMarkdown(markdown: string, options: CleanOptions): CleanedMarkdown {
  const parsed = parseForeign(markdown);
  if ('why' in parsed) return { markdown: '', changes: [parsed.why] };
  const cleaned = cleanTree(parsed, options);
  return { ...cleaned, changes: [...nameHarmful(markdown), ...cleaned.changes] };
}

/** Says that a text has signs that nobody sees and that `parseForeign` leaves out. */
export const nameHarmful = (text: string): readonly string[] =>
  findHarmfulSign(text.replace(/\r\n?/g, '\n')) === undefined ? [] : ['invisible characters were left out'];

/** The tree of a foreign text, or why there is none. */
export function parseForeign(markdown: string): Root | { readonly why: string } {
  const text = cleanLines(markdown, MAX_LENGTH);
  const fault = markdown.length > MAX_LENGTH ? undefined : findMarkdownLimit(text, MAX_LENGTH);
  if (fault === undefined && markdown.length <= MAX_LENGTH) {
    try {
      return parseMarkdown(text);
    } catch {
      return { why: 'the text is nested too deeply to be read' };
    }
  }
  return { why: `the text has ${fault?.message ?? `more than ${MAX_LENGTH} characters in one text`}` };
}

/** The same for a text that is parsed already; the tree is changed. */
export function cleanTree(tree: Root, options: CleanOptions): CleanedMarkdown {
  const cleaner = new Cleaner(options);
  cleaner.clean(tree);
  const markdown = write(tree);
  const fault = findMarkdownLimit(markdown);
  if (fault !== undefined) return { markdown: '', changes: [`the text has ${fault.message}`] };
  return { markdown: isVisible(textOf(tree)) ? markdown : '', changes: [...cleaner.changes] };
}

const write = (tree: Root): string =>
  toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    // A text that begins with --- would be taken for a second frontmatter.
    rule: '*',
    extensions: [gfmToMarkdown()],
  }).trim();

/** What MDX would run as code; narrow, since "import statements" begins a sentence too. */
const CODE =
  /^(?:import\s+(?:["']|[\w$*{][^"']*\sfrom\s*["'])|export\s+(?:default\b|const\s|let\s|var\s|function\b|class\s|\{|\*))|^\{[\s\S]*\}\s*$/;

class Cleaner {
  readonly changes = new Set<string>();
  readonly #options: CleanOptions;

  constructor(options: CleanOptions) {
    this.#options = options;
  }

  clean(parent: Parents, isInLink = false): void {
    const children: Nodes[] = [];
    for (const child of this.#joinAnchors(parent.children)) {
      if ('children' in child) this.clean(child, isInLink || child.type === 'link');
      children.push(...this.#replace(child, parent, isInLink));
    }
    parent.children = children as typeof parent.children & RootContent[];
  }

  /** Markdown has the two tags of an inline link apart from each other; here they are a link again. */
  #joinAnchors(children: readonly Nodes[]): readonly Nodes[] {
    const joined: Nodes[] = [];
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (child === undefined) break;
      const href =
        child.type === 'html' ? /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)[^>]*>$/i.exec(child.value)?.[1] : undefined;
      const end = href === undefined ? -1 : findEnd(children, index);
      if (href === undefined || end === -1) {
        joined.push(child);
        continue;
      }
      this.changes.add('HTML became text');
      joined.push({ type: 'link', url: href, children: children.slice(index + 1, end) as PhrasingContent[] });
      index = end;
    }
    return joined;
  }

  /** What stands in place of a node whose children are clean. */
  #replace(node: Nodes, parent: Parents, isInLink: boolean): readonly Nodes[] {
    switch (node.type) {
      case 'html':
        return this.#replaceHtml(node.value, parent, isInLink);
      case 'image':
        this.changes.add('pictures became links');
        return this.#link(node.url, [{ type: 'text', value: node.alt ?? '' }], isInLink);
      case 'imageReference':
        this.changes.add('pictures became links');
        return [{ type: 'text', value: node.alt ?? node.identifier }];
      case 'footnoteReference':
        this.changes.add('footnotes became text');
        return [{ type: 'text', value: ` (${node.label ?? node.identifier})` }];
      case 'footnoteDefinition':
        return [toParagraph([{ type: 'text', value: `(${node.label ?? node.identifier})` }]), ...node.children];
      case 'heading':
        return this.#replaceHeading(node);
      case 'paragraph':
        return this.#replaceParagraph(node);
      case 'link':
        return this.#link(node.url, node.children, isInLink);
      case 'linkReference':
        return isVisible(textOf(node)) ? [node] : [];
      case 'definition':
        return this.#replaceDefinition(node);
      default:
        return [node];
    }
  }

  #replaceHtml(html: string, parent: Parents, isInLink: boolean): readonly Nodes[] {
    this.changes.add(html.startsWith('<!--') ? 'comments were left out' : 'HTML became text');
    const nodes = htmlToText(html).flatMap((node) =>
      node.type === 'link' ? this.#link(node.url, node.children, isInLink) : [node],
    );
    if (nodes.length === 0 || !['root', 'listItem', 'blockquote'].includes(parent.type)) return nodes;
    return nodes.some((node) => node.type === 'break' || isVisible(textOf(node))) ? [toParagraph(nodes)] : [];
  }

  #link(address: string, children: readonly PhrasingContent[], isInLink: boolean): PhrasingContent[] {
    const words = children.length > 0 && isVisible(children.map((child) => textOf(child)).join(''));
    const content: PhrasingContent[] = words ? [...children] : [{ type: 'text', value: address }];
    if (isInLink) return content;
    const url = /^mailto:[^\s\\]+$/i.test(address) ? address : makeWhole(address, this.#options.folder);
    if (url === undefined) {
      this.changes.add(`a link to ${JSON.stringify(address)} became text`);
      return content;
    }
    if (url !== address) this.changes.add('relative addresses were made whole');
    return [{ type: 'link', url, children: content.filter(({ type }) => type !== 'link') }];
  }

  #replaceDefinition(node: Extract<Nodes, { type: 'definition' }>): readonly Nodes[] {
    const url = makeWhole(node.url, this.#options.folder);
    if (url === undefined) {
      this.changes.add(`a link to ${JSON.stringify(node.url)} became text`);
      return [];
    }
    return [{ ...node, url }];
  }

  #replaceHeading(node: Extract<Nodes, { type: 'heading' }>): readonly Nodes[] {
    if (!isVisible(textOf(node))) return [];
    if (this.#options.keepsHeadings === true) return [{ ...node, depth: node.depth === 1 ? 2 : node.depth }];
    this.changes.add('headings became bold lines');
    return [toParagraph([{ type: 'strong', children: node.children }])];
  }

  #replaceParagraph(node: Paragraph): readonly Nodes[] {
    if (!isVisible(textOf(node))) return [];
    const text = write({ type: 'root', children: [node] });
    if (!CODE.test(text)) return [node];
    this.changes.add('lines that look like a program became code');
    return [{ type: 'code', value: textOf(node) }];
  }
}

const toParagraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

const findEnd = (children: readonly Nodes[], start: number): number =>
  children.findIndex((child, index) => index > start && child.type === 'html' && /^<\/a\s*>$/i.test(child.value));
