import { BOX_STYLES, MARK_SPACE, OVERLINE_HEIGHT, type BoxStyle } from '../roadmap/layout/geometry.ts';
import type { LayoutNode, MeasureText, TextStyle } from '../roadmap/layout/types.ts';
import { BOX_PAINTS, PALETTE } from './palette.ts';

/** One line of text with the start of its baseline, in the coordinates of the layout. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly color: string;
}

const OVERLINE: TextStyle = { family: 'text', size: 12, weight: 600 };

/** The distance from the top of a line to its baseline, as a part of the line height plus half the cap height. */
const baselineOf = (box: BoxStyle): number => box.lineHeight / 2 + box.text.size * 0.36;

/** Where the lines of a box stand: centered on the spine, else at the start, vertically in the middle. */
export function placeText(node: LayoutNode, measure: MeasureText): readonly PlacedLine[] {
  const box = BOX_STYLES[node.kind];
  const { color } = BOX_PAINTS[node.kind];
  const overline = node.kind === 'checkpoint' ? OVERLINE_HEIGHT : 0;
  const height = node.lines.length * box.lineHeight + overline;
  const top = node.kind === 'group' ? node.y + box.paddingY : node.y + (node.height - height) / 2;
  const startX = (text: string, style: TextStyle): number =>
    node.kind === 'section' || node.kind === 'checkpoint'
      ? node.x + (node.width - measure(text, style)) / 2
      : node.x + box.paddingX + (node.mark === undefined ? 0 : MARK_SPACE);
  const lines = node.lines.map((text, index) => ({
    text,
    x: startX(text, box.text),
    y: top + overline + index * box.lineHeight + baselineOf(box),
    style: box.text,
    color,
  }));
  if (overline === 0) return [...lines, ...placeTail(node, measure)];
  const text = 'CHECKPOINT';
  return [{ text, x: startX(text, OVERLINE), y: top + 12, style: OVERLINE, color: PALETTE.accent }, ...lines];
}

/** A link to a roadmap that does not exist yet says so. */
function placeTail(node: LayoutNode, measure: MeasureText): readonly PlacedLine[] {
  if (node.kind !== 'link' || node.isUpcoming !== true) return [];
  const style: TextStyle = { family: 'text', size: 12, weight: 400 };
  const text = 'upcoming';
  const x = node.x + node.width - BOX_STYLES.link.paddingX - measure(text, style);
  return [{ text, x, y: node.y + node.height / 2 + 4, style, color: PALETTE.inkSoft }];
}
