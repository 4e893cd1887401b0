import type { Point } from './draw-connector.ts';
import { BOX_STYLES, GROUP_PADDING, SIDE_WIDTH, SUBTOPIC_INDENT, TITLE_GAP, TOPIC_GAP } from './geometry.ts';
import { splitRows } from './split-rows.ts';
import type { DrawableEntry, DrawableGroup, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/** Boxes of entries and the y below the last of them. */
interface Placed {
  readonly nodes: readonly LayoutNode[];
  readonly bottom: number;
}

/** The box of a group and the boxes inside it. */
export interface GroupBoxes {
  readonly box: LayoutNode;
  readonly topics: readonly LayoutNode[];
}

/**
 * Lays out a group at a place: its title if it has one that says more than the section's, and its topics in rows, in
 * reading order. A topic with sub-topics takes a row of its own, with them indented below it.
 */
export function layoutGroup(
  { title, entries }: Omit<DrawableGroup, 'side'>,
  section: string,
  key: string,
  { x, y }: Point,
  measure: MeasureText,
): GroupBoxes {
  const hasTitle = title !== undefined && title.trim().toLowerCase() !== section.trim().toLowerCase();
  const head = hasTitle ? fitText(title, SIDE_WIDTH, BOX_STYLES.group, measure) : undefined;
  const inner = { x: x + GROUP_PADDING, width: SIDE_WIDTH - 2 * GROUP_PADDING };
  const top = y + (head ? head.height - BOX_STYLES.group.paddingY + TITLE_GAP : GROUP_PADDING);
  const { nodes, bottom } = placeRows(entries, 'topic', inner, top, measure);
  const height = bottom + GROUP_PADDING - y;
  return { box: { key, kind: 'group', lines: head?.lines ?? [], x, y, width: SIDE_WIDTH, height }, topics: nodes };
}

function placeRows(
  entries: readonly DrawableEntry[],
  kind: 'topic' | 'subtopic',
  column: { readonly x: number; readonly width: number },
  top: number,
  measure: MeasureText,
): Placed {
  const nodes: LayoutNode[] = [];
  let y = top;
  for (const row of splitRows(entries, kind, column.width, measure)) {
    const { width, height } = row;
    row.entries.forEach((entry, index) => {
      const x = column.x + index * (width + TOPIC_GAP);
      nodes.push(toNode(entry, kind, row.texts[index]?.lines ?? [], { x, y, width, height }));
    });
    y += height + TOPIC_GAP;
    const children = row.entries.flatMap((entry) => entry.children);
    if (children.length === 0) continue;
    const indented = { x: column.x + SUBTOPIC_INDENT, width: column.width - SUBTOPIC_INDENT };
    const below = placeRows(children, 'subtopic', indented, y, measure);
    nodes.push(...below.nodes);
    y = below.bottom + TOPIC_GAP;
  }
  return { nodes, bottom: y - TOPIC_GAP };
}

function toNode(
  { topic, mark }: DrawableEntry,
  kind: 'topic' | 'subtopic',
  lines: readonly string[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): LayoutNode {
  return {
    key: `topic:${topic.id}`,
    kind,
    id: topic.id,
    lines,
    ...(mark && { mark }),
    ...(topic.status === 'draft' && { isDraft: true }),
    ...box,
  };
}
