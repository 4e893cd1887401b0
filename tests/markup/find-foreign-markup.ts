import type { DefaultTreeAdapterTypes } from 'parse5';

import { SANITIZE_SCHEMA } from '../../src/markup/sanitize-schema.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What colors code: a class of highlight.js. */
const CODE_CLASS = /^hljs-[\w-]+$/;

const tags: ReadonlySet<string> = new Set(SANITIZE_SCHEMA.tagNames);
const attributes: Readonly<Record<string, readonly (string | readonly [string, ...unknown[]])[]>> =
  SANITIZE_SCHEMA.attributes;

/**
 * What stands below a node that Markdown cannot make, as `tag` or `tag[attribute="value"]`. It asks the schema that the
 * renderer sanitizes with, and looks at what an HTML parser has made of the page.
 */
export function findForeignMarkup(root: Node): readonly string[] {
  return 'childNodes' in root ? root.childNodes.flatMap((child) => findIn(child)) : [];
}

function findIn(node: Node): readonly string[] {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [node.nodeName];
  const inside = findForeignMarkup(node);
  if (node.tagName === 'span') return [...findSpanFaults(node), ...inside];
  if (!tags.has(node.tagName)) return [node.tagName, ...inside];
  return [...node.attrs.filter((attribute) => !isAllowed(node.tagName, attribute)).map(describe(node)), ...inside];
}

function findSpanFaults(node: Element): readonly string[] {
  if (!isInCode(node)) return ['span'];
  return node.attrs.filter(({ name, value }) => name !== 'class' || !CODE_CLASS.test(value)).map(describe(node));
}

const isInCode = (node: Element): boolean => {
  const parent = node.parentNode;
  return parent !== null && 'tagName' in parent && (parent.tagName === 'code' || isInCode(parent));
};

const describe =
  ({ tagName }: Element) =>
  ({ name, value }: { name: string; value: string }) =>
    `${tagName}[${name}=${JSON.stringify(value)}]`;

/** Properties of the tree whose attributes have other names. */
const PROPERTIES: Readonly<Record<string, string>> = { class: 'className', tabindex: 'tabIndex' };

/** Ids that the table of contents of a guide leads to. */
const HEADING_ID = /^part-[\p{L}\d-]+$/u;

function isAllowed(tag: string, { name, value }: { name: string; value: string }): boolean {
  if (/^h[23]$/.test(tag) && name === 'id') return HEADING_ID.test(value);
  const property = PROPERTIES[name] ?? name;
  const rules = (attributes[tag] ?? []).filter((rule) => (typeof rule === 'string' ? rule : rule[0]) === property);
  return rules.some((rule) => {
    if (typeof rule === 'string') return true;
    const [, ...allowed] = rule;
    return value
      .split(' ')
      .every(
        (part) =>
          allowed.some((form) => (form instanceof RegExp ? form.test(part) : String(form) === part)) || value === '',
      );
  });
}
