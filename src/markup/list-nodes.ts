import type { Nodes, Root } from 'mdast';

/** All nodes of a tree in the order of its text, the root first. */
export function listNodes(tree: Root): readonly Nodes[] {
  const nodes: Nodes[] = [];
  collect(tree, nodes);
  return nodes;
}

function collect(node: Nodes, nodes: Nodes[]): void {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) collect(child, nodes);
}
