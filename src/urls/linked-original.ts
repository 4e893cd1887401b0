import type { OriginalEdge, OriginalItem, OriginalLayout, OriginalNode } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { topicPathIn, withBase } from './paths.ts';

/** A box of a drawing with coordinates of its own, with the address it leads to. */
export interface LinkedOriginal extends Omit<OriginalNode, 'items' | 'link'> {
  readonly href?: string;
  readonly items?: readonly LinkedItem[];
}

interface LinkedItem extends Omit<OriginalItem, 'link'> {
  readonly href?: string;
}

/** Such a drawing as its page and its map show it. */
export interface LinkedOriginalGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LinkedOriginal[];
  readonly edges: readonly OriginalEdge[];
}

/** Gives every box and every line of a list its address. */
export function linkOriginal(roadmap: Roadmap, layout: OriginalLayout): LinkedOriginalGraph {
  return {
    ...layout,
    nodes: layout.nodes.map(({ link, items, ...node }) => {
      const href = node.id === undefined ? link && withBase(link) : topicPathIn(node.id, roadmap);
      return {
        ...node,
        ...(href !== undefined && { href }),
        ...(items && { items: items.map(linkItem) }),
      };
    }),
  };
}

const linkItem = ({ link, ...item }: OriginalItem): LinkedItem =>
  link === undefined ? item : { ...item, href: withBase(link) };

/** What a link to another site needs. */
export const relOf = (href: string | undefined): 'noopener' | undefined =>
  href?.startsWith('http') === true ? 'noopener' : undefined;
