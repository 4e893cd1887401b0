import type { Element as HtmlElement, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';

/** Elements whose text nobody is meant to read. */
const UNREAD = ['script', 'style', 'template', 'noscript'];

/** Where an element leads or what it loads. */
const ADDRESS: Readonly<Record<string, string>> = {
  a: 'href',
  img: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
};

/** HTML as Markdown without it: its text, with links to whatever it leads to or would load. */
export function htmlToText(html: string): readonly PhrasingContent[] {
  return convert(fromHtml(html, { fragment: true }));
}

function convert(node: Nodes): PhrasingContent[] {
  if (node.type === 'text') {
    const value = node.value.replace(/\s+/g, ' ');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (node.type === 'root') return node.children.flatMap((child) => convert(child));
  if (node.type !== 'element' || UNREAD.includes(node.tagName)) return [];
  return convertElement(node);
}

function convertElement(node: HtmlElement): PhrasingContent[] {
  const children = node.children.flatMap((child) => convert(child));
  if (node.tagName === 'br') return [{ type: 'break' }];
  if (node.tagName === 'code') return [{ type: 'inlineCode', value: textOf(children) }];
  const name = ADDRESS[node.tagName];
  const url = name === undefined ? undefined : node.properties[name];
  if (typeof url !== 'string' || url === '') return children;
  const { alt, title } = node.properties;
  const words = [textOf(children).trim(), alt, title, url].find((text) => typeof text === 'string' && text !== '');
  return [{ type: 'link', url, children: [{ type: 'text', value: String(words) }] }];
}

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ' ')).join('');
