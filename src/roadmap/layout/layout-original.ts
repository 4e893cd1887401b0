import type { GraphData, GraphNode } from '../../schemas/graph.ts';
import { entryTitle } from '../entry-title.ts';
import { listEntries } from '../list-entries.ts';
import type { Entry, Roadmap } from '../types.ts';
import { drawOriginalEdge } from './draw-original-edge.ts';
import { type BoxText, type BoxType, fitInBox } from './fit-in-box.ts';
import { round } from './geometry.ts';
import { orderOriginal } from './order-original.ts';
import type { Box, MeasureText, OriginalEdge, OriginalItem, OriginalLayout, OriginalNode } from './types.ts';

/** Space around the drawing, for signs on the corners of its boxes. */
const MARGIN = 16;
/** How thick a line is. */
const STROKE = 3;
/** Room for the sign before a line of a legend, and for the box to tick, in multiples of the font size. */
const SIGN_INDENT = 1.75;

const type = (largest: number, weight: number, paddingX: number, paddingY: number): BoxType => ({
  family: 'text',
  weight,
  largest,
  paddingX,
  paddingY,
});

/** How the text of each kind is set; original.css sets the same type. */
const TYPES: Readonly<Record<GraphNode['kind'], BoxType>> = {
  title: { ...type(28, 700, 0, 0), family: 'display' },
  topic: type(17, 600, 10, 5),
  subtopic: type(16, 500, 10, 5),
  todo: type(16, 500, 10, 5),
  label: type(18, 600, 0, 0),
  paragraph: { ...type(16, 400, 12, 8), isProse: true },
  button: type(16, 600, 12, 5),
  list: type(15, 500, 12, 8),
  legend: type(15, 500, 12, 8),
  box: type(15, 600, 12, 8),
  line: type(15, 400, 0, 0),
};

/**
 * Makes a drawing with coordinates of its own ready to be shown. Boxes stay where they are; their texts are broken and,
 * if they have to be, made smaller, so that they stay inside. Pure and deterministic, as the other layouts.
 * @throws Error if a node names a topic that the outline lacks; the content lint reports that case first.
 */
export function layoutOriginal(roadmap: Roadmap, graph: GraphData, measure: MeasureText): OriginalLayout {
  const placed = listEntries(roadmap);
  const entries = new Map(placed.map(({ entry }) => [entry.topic.id, entry]));
  const places = new Map(placed.map(({ entry, section }, rank) => [entry.topic.id, { rank, section: section.id }]));
  const left = Math.min(...graph.nodes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...graph.nodes.map(({ y }) => y)) - MARGIN;
  const move = <Part extends Box>(box: Part): Part => ({ ...box, x: box.x - left, y: box.y - top });

  const boxes = new Map(graph.nodes.map((node) => [node.id, move(node)]));
  const nodes = orderOriginal(graph.nodes, places).map(({ node, section }): OriginalNode => {
    const entry = node.topic === undefined ? undefined : entries.get(node.topic);
    if (node.topic !== undefined && entry === undefined) {
      throw new Error(`The drawing of "${roadmap.id}" has the topic "${node.topic}", which its outline lacks.`);
    }
    return { ...drawNode(move(node), entry, measure), ...(section !== undefined && { section }) };
  });
  return {
    width: round(Math.max(...[...boxes.values()].map(({ x, width }) => x + width)) + MARGIN),
    height: round(Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) + MARGIN),
    nodes,
    edges: graph.edges.map((edge, index) => drawEdge(edge, index, boxes)),
  };
}

function drawNode(node: GraphNode, entry: Entry | undefined, measure: MeasureText): OriginalNode {
  const text = node.text ?? (entry && entryTitle(entry));
  const items = node.items ?? [];
  const isLegend = node.kind === 'legend';
  const texts: BoxText[] = [
    ...(text === undefined ? [] : [{ text, indent: node.kind === 'todo' ? SIGN_INDENT : 0 }]),
    ...items.map((item) => ({ text: item.text, indent: isLegend ? SIGN_INDENT : 0 })),
  ];
  const { size, blocks } = fitInBox(texts, node, TYPES[node.kind], measure);
  const [lines = [], ...rest] = text === undefined ? [[], ...blocks] : blocks;
  const mark = node.mark ?? entry?.mark;
  return {
    key: `original:${node.id}`,
    kind: node.kind,
    lines,
    size,
    ...roundBox(node.kind === 'line' ? thin(node) : node),
    ...(entry && { id: entry.topic.id }),
    ...(mark && { mark }),
    ...(entry?.why !== undefined && { why: entry.why }),
    ...(entry?.topic.status === 'draft' && { isDraft: true }),
    ...(node.link !== undefined && { link: node.link }),
    ...(node.style === 'dashed' && { isDashed: true }),
    ...(node.items && { items: items.map((item, index) => drawItem(item, rest[index] ?? [])) }),
  };
}

const drawItem = ({ mark, link }: NonNullable<GraphNode['items']>[number], lines: readonly string[]): OriginalItem => ({
  lines,
  ...(mark && { mark }),
  ...(link !== undefined && { link }),
});

/** A line in the middle of its place, along the longer side. */
function thin({ x, y, width, height }: Box): Box {
  return width >= height
    ? { x, y: y + (height - STROKE) / 2, width, height: STROKE }
    : { x: x + (width - STROKE) / 2, y, width: STROKE, height };
}

const roundBox = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

function drawEdge(
  { from, to, fromSide, toSide, style = 'solid' }: GraphData['edges'][number],
  index: number,
  boxes: ReadonlyMap<string, Box>,
): OriginalEdge {
  const [start, end] = [boxes.get(from), boxes.get(to)];
  if (!start || !end) throw new Error(`The edge from "${from}" to "${to}" lacks a node.`);
  return {
    key: `original-edge:${index}`,
    kind: style,
    from: `original:${from}`,
    to: `original:${to}`,
    d: drawOriginalEdge(start, end, fromSide, toSide),
  };
}
