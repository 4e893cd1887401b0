import { MARK_SHAPES } from '../roadmap/layout/mark-shapes.ts';
import { BOX_STYLES } from '../roadmap/layout/geometry.ts';
import type { GraphLayout, LayoutNode, TextStyle } from '../roadmap/layout/types.ts';
import type { Mark, Roadmap } from '../roadmap/types.ts';
import { measureText, outlineText, readWebFont } from './fonts.ts';
import { BOX_PAINTS, MARK_COLORS, PALETTE } from './palette.ts';
import { placeText, type PlacedLine } from './place-text.ts';

export interface SvgOptions {
  /** `text` keeps real text and carries the fonts; `paths` draws outlines and needs no font anywhere. */
  readonly text: 'text' | 'paths';
  /** Absolute address of a box, if it has one. */
  readonly address: (node: LayoutNode) => string | undefined;
  /** Absolute address of the roadmap, shown at the end. */
  readonly source: string;
  /** The legend, in order. */
  readonly legend: readonly { readonly mark: Mark; readonly label: string }[];
}

const MARGIN = 48;
const HEAD = 150;
const FOOT = 40;

const escapeXml = (text: string): string => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A roadmap as one self-contained SVG: title, legend, graph with links, source. Valid XML, no scripts. */
export function renderRoadmapSvg(roadmap: Roadmap, layout: GraphLayout, options: SvgOptions): string {
  const width = layout.width + 2 * MARGIN;
  const height = layout.height + HEAD + FOOT + 2 * MARGIN;
  const draw = (line: PlacedLine) => drawLine(line, options.text);
  const { title, description } = roadmap.data;
  const graph = [
    ...layout.edges.map(({ d, kind }) => `<path class="${kind}" d="${d}"/>`),
    ...layout.nodes.map((node) => drawNode(node, options, draw)),
  ].join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(description)}</desc>`,
    `<style>${options.text === 'text' ? embedFonts() : ''}.spine,.branch{fill:none;stroke:${PALETTE.trail};stroke-width:2;stroke-linecap:round}.spine{stroke-width:3}a:hover rect{stroke:${PALETTE.accent}}</style>`,
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
    ...drawHead(roadmap, options).map(draw),
    ...drawLegendShapes(options),
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">`,
    graph,
    '</g>',
    draw({ ...SMALL, text: `${options.source} (CC BY 4.0)`, x: MARGIN, y: height - MARGIN }),
    '</svg>',
    '',
  ].join('\n');
}

const SMALL = { style: { family: 'text', size: 14, weight: 400 }, color: PALETTE.inkSoft } as const;
const LEGEND_Y = 116;

function drawHead(roadmap: Roadmap, { legend }: SvgOptions): readonly PlacedLine[] {
  const y = MARGIN;
  const { title, description } = roadmap.data;
  const titleStyle: TextStyle = { family: 'display', size: 40, weight: 700 };
  return [
    { text: title, x: MARGIN, y: y + 34, style: titleStyle, color: PALETTE.ink },
    { ...SMALL, text: description, x: MARGIN, y: y + 66, style: { ...SMALL.style, size: 18 } },
    ...placeLegend(legend).map(({ x, label }) => ({ ...SMALL, text: label, x: x + 24, y: y + LEGEND_Y })),
  ];
}

function placeLegend(legend: SvgOptions['legend']): readonly { mark: Mark; label: string; x: number }[] {
  let x = MARGIN;
  return legend.map(({ mark, label }) => {
    const placed = { mark, label, x };
    x += 24 + measureText(label, SMALL.style) + 32;
    return placed;
  });
}

function drawLegendShapes({ legend }: SvgOptions): readonly string[] {
  return placeLegend(legend).map(({ mark, x }) => drawMark(mark, x, MARGIN + LEGEND_Y - 13));
}

function drawMark(mark: Mark, x: number, y: number): string {
  return `<path transform="translate(${x} ${y})" fill="${MARK_COLORS[mark]}" fill-rule="evenodd" d="${MARK_SHAPES[mark]}"/>`;
}

function drawNode(node: LayoutNode, options: SvgOptions, draw: (line: PlacedLine) => string): string {
  const { x, y, width, height, kind, mark } = node;
  const { fill, stroke, strokeWidth, radius } = BOX_PAINTS[kind];
  const inset = strokeWidth / 2;
  const parts = [
    ...(fill === 'none' && stroke === 'none'
      ? [`<rect x="${x}" y="${y}" width="3" height="${height}" fill="${PALETTE.lineStrong}"/>`]
      : [
          `<rect x="${x + inset}" y="${y + inset}" width="${width - strokeWidth}" height="${height - strokeWidth}" rx="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}"/>`,
        ]),
    ...(mark ? [drawMark(mark, x + BOX_STYLES[kind].paddingX, y + height / 2 - 8)] : []),
    ...placeText(node, measureText).map(draw),
  ].join('');
  const address = options.address(node);
  return address === undefined ? `<g>${parts}</g>` : `<a href="${escapeXml(address)}">${parts}</a>`;
}

function drawLine({ text, x, y, style, color }: PlacedLine, mode: SvgOptions['text']): string {
  if (mode === 'paths') return `<path fill="${color}" d="${outlineText(text, style, x, y)}"/>`;
  const place = `x="${Math.round(x * 100) / 100}" y="${Math.round(y * 100) / 100}"`;
  return `<text ${place} font-family="${FAMILIES[style.family]}" font-size="${style.size}" font-weight="${style.weight}" fill="${color}">${escapeXml(text)}</text>`;
}

const FAMILIES = { text: 'Waymark Text, sans-serif', display: 'Waymark Display, sans-serif' } as const;

function embedFonts(): string {
  return (['text', 'display'] as const)
    .map((family) => {
      const [name] = FAMILIES[family].split(',');
      const data = readWebFont(family).toString('base64');
      return `@font-face{font-family:${name};font-weight:400 800;src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}
