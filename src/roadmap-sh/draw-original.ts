import { type GraphInput, GRAPH_LIMITS, graphSchema } from '../schemas/graph.ts';
import type { DrawnEdge, DrawnItem, DrawnNode, Drawing } from './drawing.ts';
import { readLegend } from './read-legend.ts';
import { shorten } from './shorten.ts';
import { makeWhole, readRoadmapAddress } from './whole-address.ts';

type NodeInput = GraphInput['nodes'][number];
type EdgeInput = NonNullable<GraphInput['edges']>[number];
type Side = EdgeInput['fromSide'];
type Own = Omit<NodeInput, 'id' | 'x' | 'y' | 'width' | 'height'>;

/** What a drawing needs to know of the roadmap around it. */
export interface OriginalOptions {
  readonly roadmap: string;
  /** The topic of a node, or of an item of a checklist, by its key: its id, and what the outline calls it. */
  readonly topicOf: (key: string) => { readonly id: string; readonly shown: string } | undefined;
  readonly hasRoadmap: (id: string) => boolean;
}

/** A drawing with its own coordinates, and which nodes and edges of the file are in it. */
export interface DrawnOriginal {
  readonly graph: GraphInput;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** In characters and pixels, as the schema has them. */
const MAX_TEXT = 500;
const MAX_ITEM = 120;
const MAX_ITEMS = 30;
const MAX_LENGTH = 20_000;

/** Handles are called after the side at which they are, with a number behind it. */
const SIDES: Readonly<Record<string, Side>> = { w: 'top', x: 'bottom', y: 'left', z: 'right' };

/** Writes a drawing as `graph.json` has it; a text says why there is none. */
export function drawOriginal({ nodes, edges }: Drawing, options: OriginalOptions): DrawnOriginal | string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const drawn = nodes.flatMap((node): readonly NodeInput[] => {
    const own = node.kind === 'checklist' ? toChecks(node, options) : toParts(node, options);
    return own.map((part, index) => {
      const id = makeId(index === 0 ? node.id : `${node.id}-${index}`, taken);
      if (index === 0) ids.set(node.id, id);
      return { id, ...part };
    });
  });
  const joined = new Set<string>();
  const lines = edges.flatMap((edge) => {
    const line = toEdge(edge, ids);
    if (line !== undefined) joined.add(edge.id);
    return line ?? [];
  });
  const graph: GraphInput = { nodes: drawn, edges: lines };
  if (drawn.length > GRAPH_LIMITS.nodes || lines.length > GRAPH_LIMITS.edges) {
    return `a drawing has at most ${GRAPH_LIMITS.nodes} nodes and ${GRAPH_LIMITS.edges} edges`;
  }
  const { error } = graphSchema.safeParse(graph);
  const [issue] = error?.issues ?? [];
  if (issue !== undefined) return `a drawing cannot have this: ${issue.path.join('.')} ${issue.message}`;
  return { graph, nodes: new Set(ids.keys()), edges: joined };
}

function makeId(wanted: string, taken: Set<string>): string {
  const start = wanted.replace(/[^A-Za-z0-9_-]+/g, '_').slice(0, 54);
  let id = start;
  for (let number = 2; taken.has(id); number += 1) id = `${start}-${number}`;
  taken.add(id);
  return id;
}

type Place = Pick<NodeInput, 'x' | 'y' | 'width' | 'height'>;

const fit = (least: number, length: number) => Math.min(MAX_LENGTH, Math.max(least, Math.round(length * 100) / 100));
const placeOf = ({ x, y, width, height }: Place): Place => ({
  x: fit(-MAX_LENGTH, x),
  y: fit(-MAX_LENGTH, y),
  width: fit(1, width),
  height: fit(1, height),
});

/** The items of a checklist below each other, where it was. */
function toChecks(node: DrawnNode, { topicOf }: OriginalOptions): readonly (Own & Place)[] {
  const height = node.height / Math.max(1, node.items.length);
  return node.items.flatMap(({ id, label }, index) => {
    const topic = topicOf(`${node.id}/${index + 1}-${id}`);
    const place = placeOf({ ...node, y: node.y + index * height, height });
    return topic === undefined ? [] : [{ kind: 'todo' as const, ...place, ...topicPart(topic, label) }];
  });
}

function topicPart({ id, shown }: { readonly id: string; readonly shown: string }, label: string) {
  return { topic: id, ...(label !== '' && label !== shown && { text: shorten(label, MAX_TEXT) }) };
}

function toParts(node: DrawnNode, options: OriginalOptions): readonly (Own & Place)[] {
  const own = describe(node, options);
  return own === undefined ? [] : [{ ...own, ...placeOf(node) }];
}

/** What a node is in a drawing of ours; undefined for what has no place in one. */
function describe(node: DrawnNode, options: OriginalOptions): Own | undefined {
  const text = node.label === '' ? undefined : shorten(node.label, MAX_TEXT);
  const words = text !== undefined && { text };
  const link = node.href === undefined ? undefined : toLink(node.href, options);
  switch (node.kind) {
    case 'topic':
    case 'subtopic':
    case 'todo': {
      const topic = options.topicOf(node.id);
      return topic && { kind: node.kind, ...topicPart(topic, node.label) };
    }
    case 'title':
      return text === undefined ? undefined : { kind: 'title', text };
    case 'text':
      return text === undefined
        ? undefined
        : { kind: node.type === 'paragraph' ? 'paragraph' : 'label', text, ...(link !== undefined && { link }) };
    case 'button':
      if (link === undefined) return text === undefined ? undefined : { kind: 'label', text };
      return { kind: 'button', text: text ?? shorten(link, MAX_TEXT), link };
    case 'links':
      return toList({ kind: 'list', ...words }, node.items, (item) => toItem(item, options));
    case 'legend':
      return toList({ kind: 'legend', ...words }, node.items, ({ label }) => {
        const meaning = readLegend(label);
        return { ...(meaning !== undefined && 'mark' in meaning && { mark: meaning.mark }) };
      });
    case 'box':
      return { kind: 'box', ...words };
    case 'line':
      return { kind: 'line', ...(node.isDashed && { style: 'dashed' }) };
    default:
      return undefined;
  }
}

function toList(
  own: Own,
  items: readonly DrawnItem[],
  more: (item: DrawnItem) => Omit<NonNullable<Own['items']>[number], 'text'>,
): Own | undefined {
  const lines = items
    .slice(0, MAX_ITEMS)
    .flatMap((item) => (item.label === '' ? [] : [{ text: shorten(item.label, MAX_ITEM), ...more(item) }]));
  return lines.length === 0 ? undefined : { ...own, items: lines };
}

function toItem({ href }: DrawnItem, options: OriginalOptions) {
  const link = href === undefined ? undefined : toLink(href, options);
  return { ...(link !== undefined && { link }) };
}

/** The page of a roadmap of this site, or a whole address. */
function toLink(href: string, { roadmap, hasRoadmap }: OriginalOptions): string | undefined {
  const whole = makeWhole(href, roadmap);
  const id = whole === undefined ? undefined : readRoadmapAddress(whole);
  return id !== undefined && hasRoadmap(id) ? `/${id}` : whole;
}

function toEdge(
  { from, to, isDashed, handles, fault }: DrawnEdge,
  ids: ReadonlyMap<string, string>,
): EdgeInput | undefined {
  const [start, end] = [from, to].map((id) => ids.get(id ?? ''));
  if (fault !== undefined || start === undefined || end === undefined) return undefined;
  const [fromSide, toSide] = handles.map((handle) => SIDES[handle.slice(0, 1)]);
  return {
    from: start,
    to: end,
    ...(fromSide && { fromSide }),
    ...(toSide && { toSide }),
    ...(isDashed && { style: 'dashed' }),
  };
}
