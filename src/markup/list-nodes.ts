import type { Nodes, Root } from 'mdast';

const cache = new WeakMap<Root, readonly Nodes[]>();

/** All nodes of a tree in the order of its text, the root first. Walks the tree once, however many ask. */
export function listNodes(tree: Root): readonly Nodes[] {
  let nodes = cache.get(tree);
  if (nodes === undefined) {
    const found: Nodes[] = [];
    collect(tree, found);
    nodes = found;
    cache.set(tree, nodes);
  }
  return nodes;
}

function collect(node: Nodes, nodes: Nodes[]): void {
  nodes.push(node);
  if ('children' in node) for (const child of node.children) collect(child, nodes);
}
