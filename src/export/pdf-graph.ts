import { BOX_STYLES } from '../roadmap/layout/geometry.ts';
import { MARK_SHAPES } from '../roadmap/layout/mark-shapes.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import { measureText } from './fonts.ts';
import { BOX_PAINTS, MARK_COLORS, PALETTE } from './palette.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-document.ts';
import { placeText } from './place-text.ts';

/** A horizontal strip of the drawing, in its own coordinates. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
}

const BOTTOM_SPACE = 20;

/**
 * Draws the graph over as many A4 pages as it needs, in the width of the page. A page ends between two sections, never
 * inside one, unless a section is higher than a page. The first strip begins at `firstTop` points on the current page.
 */
export function drawGraph(
  pdf: Pdf,
  layout: GraphLayout,
  address: (node: LayoutNode) => string | undefined,
  firstTop: number,
): void {
  const scale = CONTENT_WIDTH / layout.width;
  const pageBottom = PAGE.height - PAGE.margin - BOTTOM_SPACE;
  const heights = { first: (pageBottom - firstTop) / scale, next: (pageBottom - PAGE.margin) / scale };
  splitStrips(layout, heights).forEach((strip, index) => {
    if (index > 0) pdf.addPage();
    const pageTop = index === 0 ? firstTop : PAGE.margin;
    pdf.save();
    pdf.rect(0, pageTop - 4, PAGE.width, (strip.bottom - strip.top) * scale + 8).clip();
    pdf.translate(PAGE.margin, pageTop).scale(scale).translate(0, -strip.top);
    for (const { d, kind } of layout.edges) {
      pdf
        .path(d)
        .lineWidth(kind === 'spine' ? 3 : 2)
        .lineCap('round')
        .stroke(PALETTE.trail);
    }
    for (const node of layout.nodes) {
      if (node.y < strip.bottom && node.y + node.height > strip.top) drawNode(pdf, node, address(node));
    }
    pdf.restore();
  });
}

/** Cuts the drawing where a section or checkpoint begins, as late as a page allows. */
function splitStrips(layout: GraphLayout, heights: { first: number; next: number }): readonly Strip[] {
  const starts = layout.nodes.filter(({ kind }) => kind === 'section' || kind === 'checkpoint').map(({ y }) => y);
  const strips: Strip[] = [];
  let top = 0;
  while (top < layout.height) {
    const limit = top + (strips.length === 0 ? heights.first : heights.next);
    const cut = layout.height <= limit ? layout.height : starts.findLast((y) => y > top && y <= limit);
    const bottom = cut ?? limit;
    strips.push({ top, bottom });
    top = bottom;
  }
  return strips;
}

function drawNode(pdf: Pdf, node: LayoutNode, address: string | undefined): void {
  const { x, y, width, height, kind, mark } = node;
  const { fill, stroke, strokeWidth, radius } = BOX_PAINTS[kind];
  if (fill === 'none' && stroke === 'none') {
    pdf.rect(x, y, 3, height).fill(PALETTE.lineStrong);
  } else {
    const inset = strokeWidth / 2;
    pdf.lineWidth(strokeWidth).roundedRect(x + inset, y + inset, width - strokeWidth, height - strokeWidth, radius);
    if (fill !== 'none' && stroke !== 'none') pdf.fillAndStroke(fill, stroke);
    else if (fill !== 'none') pdf.fill(fill);
    else pdf.stroke(stroke);
  }
  if (mark) {
    pdf.save().translate(x + BOX_STYLES[kind].paddingX, y + height / 2 - 8);
    pdf.path(MARK_SHAPES[mark]).fill(MARK_COLORS[mark], 'even-odd').restore();
  }
  for (const { text, x: textX, y: baseline, style, color } of placeText(node, measureText)) {
    const font = style.family === 'display' ? 'display 700' : `text ${style.weight > 500 ? 600 : style.weight}`;
    pdf.font(font).fontSize(style.size).fillColor(color);
    pdf.text(text, textX, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
  if (address !== undefined) pdf.link(x, y, width, height, address);
}
