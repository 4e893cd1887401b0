import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { creditLine } from './credit.ts';
import { drawChange, type NodeChange } from './draw-change.ts';
import { measureText, readWebFont } from './fonts.ts';
import { MARK_WORDS } from './mark-words.ts';
import { paintNode } from './paint-node.ts';
import { PALETTE } from './palette.ts';
import { drawIcon, drawLine, drawRect, FONT_NAMES, type TextMode } from './svg-elements.ts';
import { layoutHead, SMALL, type Legend } from './svg-head.ts';

export interface SvgOptions {
  /** `text` keeps real text and carries the fonts; `paths` draws outlines and needs no font anywhere. */
  readonly text: TextMode;
  /** Absolute address of a box, if it has one. */
  readonly address: (node: LayoutNode) => string | undefined;
  /** Absolute address of the roadmap, shown at the end. */
  readonly source: string;
  /** The legend, in order. */
  readonly legend: Legend;
  /** What becomes of boxes in a picture of a change, by the key of the node. These have no address. */
  readonly changes?: ReadonlyMap<string, NodeChange>;
}

const MARGIN = 48;
const FOOT = 72;

/** About what stands around the graph, in px: margins, head and source. */
export const SVG_FRAME = { width: 2 * MARGIN, height: 3 * MARGIN + FOOT + 112 } as const;

/** A roadmap as one self-contained SVG: title, legend, graph with links, source. Valid XML, no scripts. */
export function renderRoadmapSvg(roadmap: Roadmap, layout: GraphLayout, options: SvgOptions): string {
  const { title, description } = roadmap.data;
  const head = layoutHead(roadmap, options.legend, layout.width);
  const graphTop = MARGIN + head.height + MARGIN;
  const width = layout.width + 2 * MARGIN;
  const height = Math.ceil(graphTop + layout.height + FOOT + MARGIN);
  const credit = { text: creditLine(options.source), x: MARGIN, y: height - MARGIN, style: SMALL };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="en" role="graphics-document document" aria-labelledby="title" aria-describedby="description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${options.text === 'text' ? embedFonts() : ''}${RULES}</style>`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...head.icons.map(drawIcon),
    ...head.lines.map((line) => drawLine(line, options.text)),
    '</g>',
    `<g transform="translate(${MARGIN} ${graphTop})">`,
    ...layout.edges.map(({ d, kind }) => `<path class="${kind}" d="${d}"/>`),
    ...layout.nodes.map((node) => drawNode(node, options)),
    '</g>',
    drawLine({ ...credit, color: PALETTE.inkSoft }, options.text),
    '</svg>',
    '',
  ].join('\n');
}

const RULES =
  `.spine,.branch{fill:none;stroke:${PALETTE.trail};stroke-width:2;stroke-linecap:round}.spine{stroke-width:3}` +
  `a:hover rect,a:focus-visible rect{stroke:${PALETTE.accent};stroke-width:2}`;

function drawNode(node: LayoutNode, { address, text, changes }: SvgOptions): string {
  const painted = paintNode(node, measureText);
  const { rect, icons, lines, tag } = painted;
  const change = changes?.get(node.key);
  const drawn = [
    drawRect(rect),
    ...icons.map(drawIcon),
    ...lines.map((line) => drawLine(line, text)),
    ...(tag ? [drawRect(tag.rect), drawLine(tag.line, text)] : []),
    ...(change === undefined ? [] : [drawChange(node, painted, change)]),
  ].join('');
  if (change !== undefined) {
    return `<g role="img" aria-label="${escapeXml(`${nameNode(node)}: ${change}`)}">${drawn}</g>`;
  }
  const href = address(node);
  if (href === undefined) return `<g>${drawn}</g>`;
  return `<a href="${escapeXml(href)}" aria-label="${escapeXml(nameNode(node))}">${drawn}</a>`;
}

/** What a link is called: its lines read as one text, with the mark that is else only a shape, and "draft". */
function nameNode({ kind, lines, mark, isDraft }: LayoutNode): string {
  const name = lines.join(' ');
  if (kind === 'checkpoint') return `Checkpoint: ${name}`;
  if (kind === 'project') return `Project: ${name}${isDraft === true ? ' (draft)' : ''}`;
  const remarks = [...(mark === undefined ? [] : [MARK_WORDS[mark]]), ...(isDraft === true ? ['draft'] : [])];
  return remarks.length === 0 ? name : `${name} (${remarks.join(', ')})`;
}

function embedFonts(): string {
  return (['text', 'display'] as const)
    .map((family) => {
      const data = readWebFont(family).toString('base64');
      return `@font-face{font-family:'${FONT_NAMES[family]}';font-weight:400 800;src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}
