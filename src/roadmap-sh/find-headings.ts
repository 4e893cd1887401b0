import { compareAreas, type DrawnNode, liesIn, measureGap } from './drawing.ts';

/** How far below a heading the first node of its group may begin, in pixels. */
const BELOW_HEADING = 120;
/** How far below each other the nodes of a group may be. */
const BELOW_NODE = 80;

/** The heading of a box: the topmost text in it, if no node of the group stands above it. */
export function findBoxHeading(
  box: DrawnNode,
  members: readonly DrawnNode[],
  texts: readonly DrawnNode[],
): DrawnNode | undefined {
  const top = Math.min(...members.map(({ y }) => y));
  return texts.toSorted(compareAreas).find((text) => liesIn(text, box) && text.y <= top && text.label !== '');
}

/**
 * Headings of nodes that lie in no box: the nearest text above the first of them, and of those that follow below it
 * without a gap.
 */
export function findFreeHeadings(
  nodes: readonly DrawnNode[],
  texts: readonly DrawnNode[],
): ReadonlyMap<string, DrawnNode> {
  const headings = new Map<string, DrawnNode>();
  const last = new Map<DrawnNode, DrawnNode>();
  for (const node of nodes.toSorted(compareAreas)) {
    const [nearest] = texts
      .flatMap((text) => {
        const gap = text.label === '' ? undefined : measureGap(text, node);
        return gap === undefined ? [] : [{ text, gap }];
      })
      .sort((a, b) => a.gap - b.gap);
    if (nearest === undefined) continue;
    const above = last.get(nearest.text);
    const follows = above !== undefined && (measureGap(above, node) ?? Infinity) <= BELOW_NODE;
    if (nearest.gap > BELOW_HEADING && !follows) continue;
    headings.set(node.id, nearest.text);
    last.set(nearest.text, node);
  }
  return headings;
}
