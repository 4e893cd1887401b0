import { BOX_STYLES, MARK_SPACE, OVERLINE_HEIGHT, PROJECT_SIGN, type BoxStyle } from '../roadmap/layout/geometry.ts';
import { MARK_SHAPES, PROJECT_SHAPE } from '../roadmap/layout/mark-shapes.ts';
import type { Box, LayoutNode, MeasureText, TextStyle } from '../roadmap/layout/types.ts';
import { LINK_ARROW, WEB_ARROW } from './link-arrow.ts';
import { BOX_PAINTS, MARK_COLORS, PALETTE } from './palette.ts';

/** One line of text, in the coordinates of the layout. */
export interface PlacedLine {
  readonly text: string;
  /** The start of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Where the line is centered; absent if it is not. */
  readonly middle?: number;
  readonly style: TextStyle;
  readonly color: string;
  /** Px between letters, beyond what the font asks for. */
  readonly tracking?: number;
}

/** A filled shape of 16 x 16 with its top left corner at (x, y), by the even-odd rule. */
export interface PlacedIcon {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
}

/** A rounded rectangle. The stroke is drawn on its edge, half of it outside. */
export interface PlacedRect extends Box {
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth: number;
}

/** A box of the graph as shapes and lines, the same for SVG and PDF. */
export interface PaintedNode {
  readonly rect: PlacedRect;
  readonly icons: readonly PlacedIcon[];
  readonly lines: readonly PlacedLine[];
  /** A small box with a word, over the lower edge. */
  readonly tag?: { readonly rect: PlacedRect; readonly line: PlacedLine };
}

const ICON = 16;
const OVERLINE: TextStyle = { family: 'text', size: 12, weight: 600 };
const OVERLINE_TRACKING = 0.6;
const TAG: TextStyle = { family: 'text', size: 11, weight: 600 };
const TAIL: TextStyle = { family: 'text', size: 12, weight: 400 };

/** Turns a box of the layout into what is to be drawn. */
export function paintNode(node: LayoutNode, measure: MeasureText): PaintedNode {
  const lines = placeLines(node, measure);
  return {
    rect: placeRect(node),
    icons: placeIcons(node),
    lines,
    ...(node.isDraft === true && { tag: placeTag(node, measure) }),
  };
}

/** What says that a topic is a draft, at the place where pages have it. */
function placeTag({ x, y, width, height }: Box, measure: MeasureText): NonNullable<PaintedNode['tag']> {
  const text = 'Draft';
  const inner = measure(text, TAG);
  const rect = { x: x + width - inner - 18, y: y + height - 8, width: inner + 10, height: 15, radius: 7.5 };
  const line = { text, x: rect.x + 5, y: rect.y + 11.5, style: TAG, color: PALETTE.inkSoft };
  return { rect: { ...rect, fill: PALETTE.paper, stroke: PALETTE.inkSoft, strokeWidth: 1 }, line };
}

/** Notes have no box, only a bar beside them. */
function placeRect({ kind, x, y, width, height }: LayoutNode): PlacedRect {
  const { fill, stroke, strokeWidth, radius } = BOX_PAINTS[kind];
  if (kind === 'note') return { x, y, width: 3, height, radius: 0, fill: PALETTE.lineStrong, strokeWidth: 0 };
  const inset = strokeWidth / 2;
  return {
    x: x + inset,
    y: y + inset,
    width: width - strokeWidth,
    height: height - strokeWidth,
    radius: Math.min(radius, (height - strokeWidth) / 2),
    strokeWidth,
    ...(fill !== 'none' && { fill }),
    ...(stroke !== 'none' && { stroke }),
  };
}

function placeIcons(node: LayoutNode): readonly PlacedIcon[] {
  const { kind, mark, x, width } = node;
  const { paddingX } = BOX_STYLES[kind];
  const y = node.y + (node.height - ICON) / 2;
  // The mark of a whole section is as quiet as in the page.
  const color = kind === 'section' ? BOX_PAINTS.section.color : mark && MARK_COLORS[mark];
  if (mark && color) return [{ d: MARK_SHAPES[mark], x: x + paddingX, y, color }];
  if (kind === 'project') return [{ d: PROJECT_SHAPE, x: x + paddingX, y, color: PALETTE.accent }];
  const isOpen = kind === 'link' && node.isUpcoming !== true;
  return isOpen
    ? [
        {
          d: node.url === undefined ? LINK_ARROW : WEB_ARROW,
          x: x + width - paddingX - ICON,
          y,
          color: PALETTE.inkSoft,
        },
      ]
    : [];
}

/** Lines are centered on the spine, else they begin at the start; vertically they stand in the middle. */
function placeLines(node: LayoutNode, measure: MeasureText): readonly PlacedLine[] {
  const box = BOX_STYLES[node.kind];
  const { color } = BOX_PAINTS[node.kind];
  const overline = node.kind === 'checkpoint' ? OVERLINE_HEIGHT : 0;
  const height = node.lines.length * box.lineHeight + overline;
  const top = node.kind === 'group' ? node.y + box.paddingY : node.y + (node.height - height) / 2;
  const sign = node.kind === 'project' ? PROJECT_SIGN : node.mark === undefined ? 0 : MARK_SPACE;
  const start = node.x + box.paddingX + sign;
  const isCentered = node.kind === 'section' || node.kind === 'checkpoint';
  const middle = node.x + node.width / 2;
  const lines = node.lines.map((text, index): PlacedLine => ({
    text,
    x: isCentered ? middle - measure(text, box.text) / 2 : start,
    ...(isCentered && { middle }),
    y: top + overline + index * box.lineHeight + baselineOf(box),
    style: box.text,
    color,
  }));
  if (node.kind === 'checkpoint') return [placeOverline('CHECKPOINT', middle, top + 12, measure), ...lines];
  if (node.kind === 'project') {
    const end = node.x + node.width - box.paddingX;
    const word = 'PROJECT';
    return [
      ...lines,
      placeOverline(word, end - overlineWidth(word, measure) / 2, node.y + node.height / 2 + 4, measure),
    ];
  }
  return node.isUpcoming === true ? [...lines, placeTail(node, measure)] : lines;
}

/** From the top of a line to its baseline: half of the line height and half of the cap height. */
const baselineOf = ({ lineHeight, text }: BoxStyle): number => lineHeight / 2 + text.size * 0.36;

/** What kind of box it is, in a small word above its title or behind it. */
function placeOverline(text: string, middle: number, y: number, measure: MeasureText): PlacedLine {
  const x = middle - overlineWidth(text, measure) / 2;
  return { text, x, y, style: OVERLINE, color: PALETTE.accent, tracking: OVERLINE_TRACKING };
}

const overlineWidth = (text: string, measure: MeasureText): number =>
  measure(text, OVERLINE) + OVERLINE_TRACKING * (text.length - 1);

/** A link to a roadmap that does not exist yet says so. */
function placeTail(node: LayoutNode, measure: MeasureText): PlacedLine {
  const text = 'upcoming';
  const x = node.x + node.width - BOX_STYLES[node.kind].paddingX - measure(text, TAIL);
  return { text, x, y: node.y + node.height / 2 + 4, style: TAIL, color: PALETTE.inkSoft };
}
