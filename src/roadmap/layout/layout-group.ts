import { entryTitle } from '../entry-title.ts';
import type { Entry, Group } from '../types.ts';
import type { Point } from './draw-connector.ts';
import { BOX_STYLES, GROUP_PADDING, MARK_SPACE, SIDE_WIDTH, SUBTOPIC_INDENT, TOPIC_GAP } from './geometry.ts';
import type { LayoutNode, MeasureText } from './types.ts';
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
 * Lays out a group at a place: its title if it has one, and its topics in rows of two equal columns, in reading order.
 * A topic with sub-topics takes a row of its own, with them indented below it.
 */
export function layoutGroup(
  group: Omit<Group, 'side'>,
  key: string,
  { x, y }: Point,
  measure: MeasureText,
): GroupBoxes {
  const title = group.title === undefined ? undefined : fitText(group.title, SIDE_WIDTH, BOX_STYLES.group, measure);
  const inner = { x: x + GROUP_PADDING, width: SIDE_WIDTH - 2 * GROUP_PADDING };
  // The title's own padding below is its distance to the first row.
  const top = y + (title ? title.height - 2 : GROUP_PADDING);
  const { nodes, bottom } = placeRows(splitRows(group.entries), 'topic', inner, top, measure);
  const height = bottom + GROUP_PADDING - y;
  return { box: { key, kind: 'group', lines: title?.lines ?? [], x, y, width: SIDE_WIDTH, height }, topics: nodes };
}

/** Rows of one or two entries; an entry with sub-topics stands alone. */
function splitRows(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let isOpen = false;
  for (const entry of entries) {
    const isAlone = entry.children.length > 0;
    const last = rows.at(-1);
    if (isOpen && last && !isAlone) {
      last.push(entry);
      isOpen = false;
    } else {
      rows.push([entry]);
      isOpen = !isAlone;
    }
  }
  return rows;
}

function placeRows(
  rows: readonly (readonly Entry[])[],
  kind: 'topic' | 'subtopic',
  column: { readonly x: number; readonly width: number },
  top: number,
  measure: MeasureText,
): Placed {
  const half = (column.width - TOPIC_GAP) / 2;
  const nodes: LayoutNode[] = [];
  let y = top;
  for (const row of rows) {
    const hasChildren = row.some((entry) => entry.children.length > 0);
    const width = hasChildren ? column.width : half;
    const texts = row.map((entry) =>
      fitText(entryTitle(entry), width, BOX_STYLES[kind], measure, entry.mark === undefined ? 0 : MARK_SPACE),
    );
    const height = Math.max(...texts.map((text) => text.height));
    row.forEach((entry, index) => {
      const x = column.x + index * (half + TOPIC_GAP);
      nodes.push(toNode(entry, kind, texts[index]?.lines ?? [], { x, y, width, height }));
    });
    y += height + TOPIC_GAP;
    if (!hasChildren) continue;
    const indented = { x: column.x + SUBTOPIC_INDENT, width: column.width - SUBTOPIC_INDENT };
    const children = placeRows(splitRows(row.flatMap((entry) => entry.children)), 'subtopic', indented, y, measure);
    nodes.push(...children.nodes);
    y = children.bottom + TOPIC_GAP;
  }
  return { nodes, bottom: y - TOPIC_GAP };
}

function toNode(
  { topic, mark }: Entry,
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
