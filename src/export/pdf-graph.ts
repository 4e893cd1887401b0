import type { GraphLayout, LayoutNode, TextStyle } from '../roadmap/layout/types.ts';
import { measureText } from './fonts.ts';
import { paintNode, type PlacedIcon, type PlacedLine, type PlacedRect } from './paint-node.ts';
import { PALETTE } from './palette.ts';
import { CONTENT_WIDTH, PAGE, PAGE_BOTTOM, type Pdf } from './pdf-page.ts';
import { drawText } from './pdf-text.ts';

/** A horizontal strip of the drawing, in its own coordinates. */
interface Strip {
  readonly top: number;
  readonly bottom: number;
}

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
  const heights = { first: (PAGE_BOTTOM - firstTop) / scale, next: (PAGE_BOTTOM - PAGE.margin) / scale };
  splitStrips(layout, heights).forEach((strip, index) => {
    if (index > 0) pdf.addPage();
    const pageTop = index === 0 ? firstTop : PAGE.margin;
    pdf.save();
    // A little more than the strip, so that no stroke is cut along its edge.
    pdf.rect(0, pageTop - 4, PAGE.width, (strip.bottom - strip.top) * scale + 8).clip();
    pdf.translate(PAGE.margin, pageTop).scale(scale).translate(0, -strip.top);
    drawEdges(pdf, layout);
    for (const node of layout.nodes) {
      if (node.y < strip.bottom && node.y + node.height > strip.top) drawNode(pdf, node, address(node));
    }
    pdf.restore();
  });
}

/** A poster is this size, lying, so that its words can be read on paper of this size and on screen. */
const POSTER = { size: 'A2', layout: 'landscape' } as const;

/**
 * Adds the whole drawing on one page of its own, with its title.
 * @param poster the drawing in the proportion of paper, with the space that the page has around it
 */
export function drawPoster(
  pdf: Pdf,
  poster: GraphLayout,
  title: string,
  address: (node: LayoutNode) => string | undefined,
): void {
  pdf.addPage({ ...POSTER, margin: 0 });
  pdf.outline.addItem('Poster');
  const { width, height } = pdf.page;
  const room = { width: width - 2 * PAGE.margin, height: height - 2 * PAGE.margin - POSTER_HEAD - POSTER_FOOT };
  drawLine(pdf, { text: title, style: POSTER_TITLE, color: PALETTE.ink, x: PAGE.margin, y: PAGE.margin + 30 });
  const scale = Math.min(room.width / poster.width, room.height / poster.height);
  pdf.save();
  pdf.translate((width - poster.width * scale) / 2, PAGE.margin + POSTER_HEAD).scale(scale);
  drawEdges(pdf, poster);
  for (const node of poster.nodes) drawNode(pdf, node, address(node));
  pdf.restore();
}

const POSTER_TITLE: TextStyle = { family: 'display', size: 32, weight: 700 };
const POSTER_HEAD = 56;
const POSTER_FOOT = 20;

function drawEdges(pdf: Pdf, { edges }: Pick<GraphLayout, 'edges'>): void {
  for (const { d, kind } of edges) {
    pdf
      .path(d)
      .lineWidth(kind === 'spine' ? 3 : 2)
      .lineCap('round')
      .stroke(PALETTE.trail);
  }
}

/** Cuts the drawing where a section begins, as late as a page allows. */
function splitStrips(layout: GraphLayout, heights: { first: number; next: number }): readonly Strip[] {
  // Beside a small section there may be topics of the one before it.
  const isClear = (cut: number) => !layout.nodes.some(({ y, height }) => y < cut && y + height > cut);
  const starts = layout.nodes
    .filter(({ kind }) => kind === 'section' || kind === 'checkpoint')
    .map(({ y }) => y)
    .filter(isClear);
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
  const { rect, icons, lines, tag } = paintNode(node, measureText);
  drawRect(pdf, rect);
  for (const icon of icons) drawIcon(pdf, icon);
  for (const line of lines) drawLine(pdf, line);
  if (tag) {
    drawRect(pdf, tag.rect);
    drawLine(pdf, tag.line);
  }
  if (address !== undefined) pdf.link(node.x, node.y, node.width, node.height, address);
}

const drawLine = (pdf: Pdf, { text, style, color, x, y, tracking }: PlacedLine): void => {
  drawText(pdf, text, style, color, x, y, tracking);
};

function drawRect(pdf: Pdf, { x, y, width, height, radius, fill, stroke, strokeWidth }: PlacedRect): void {
  pdf.roundedRect(x, y, width, height, radius).lineWidth(strokeWidth);
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke);
  else if (fill !== undefined) pdf.fill(fill);
  else if (stroke !== undefined) pdf.stroke(stroke);
}

/** Draws a shape of 16 x 16 in another size. */
export function drawIcon(pdf: Pdf, { d, x, y, color }: PlacedIcon, scale = 1): void {
  pdf.save().translate(x, y).scale(scale).path(d).fill(color, 'even-odd').restore();
}
