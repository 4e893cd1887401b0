import type { RootContent } from 'hast';
import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Shows the tree of a text; nothing in it is read as HTML on the way. Our trees know few elements and attributes, so
 * this does without hast-util-to-jsx-runtime and its tables of all that HTML has, 10 kB.
 */
export function Markup({ nodes }: { nodes: readonly RootContent[] }) {
  return createElement(Fragment, null, ...nodes.map(toReact));
}

function toReact(node: RootContent): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const properties = Object.entries(node.properties).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(' ') : value,
  ]);
  return createElement(node.tagName, Object.fromEntries(properties), ...node.children.map(toReact));
}
