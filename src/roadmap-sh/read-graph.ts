import { cleanLine } from '../markup/clean-text.ts';
import type { DrawnEdge, DrawnItem, DrawnNode, Drawing, NodeKind } from './drawing.ts';

/** The types of the editor, and what they are to a reader. */
const KINDS: Readonly<Record<string, NodeKind>> = {
  topic: 'topic',
  subtopic: 'subtopic',
  todo: 'todo',
  checklist: 'checklist',
  button: 'button',
  resourceButton: 'button',
  linksgroup: 'links',
  paragraph: 'text',
  label: 'text',
  section: 'box',
  legend: 'legend',
  vertical: 'line',
  horizontal: 'line',
  title: 'title',
};

/** A node of which nothing says how large it is. */
const SIZE = { width: 200, height: 49 };

/** In UTF-16 code units. */
const MAX_LABEL = 2000;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? cleanLine(value, MAX_LABEL) : '');

/** Whether a value is a graph of the editor: lists of nodes and edges. */
export const isGraph = (value: unknown): boolean => Array.isArray(fieldsOf(value)['nodes']);

/** Reads what the editor saved. Nothing is refused: what is missing gets a value that does no harm. */
export function readGraph(value: unknown): Drawing {
  const { nodes, edges } = fieldsOf(value);
  const taken = new Set<string>();
  const drawn = listOf(nodes).map((node, index) => readNode(fieldsOf(node), makeId(node, `node-${index + 1}`, taken)));
  const ids = new Set(drawn.map(({ id }) => id));
  const takenEdges = new Set<string>();
  const lines = listOf(edges).map((edge, index) => {
    return readEdge(fieldsOf(edge), makeId(edge, `edge-${index + 1}`, takenEdges), ids);
  });
  return { nodes: drawn, edges: lines };
}

/** The id that the file gives, with a number behind it if an earlier one has it. */
function makeId(value: unknown, fallback: string, taken: Set<string>): string {
  const wanted = textOf(fieldsOf(value)['id']) || fallback;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function readNode(node: Fields, id: string): DrawnNode {
  const data = fieldsOf(node['data']);
  const type = textOf(node['type']);
  const position = [node['position'], node['positionAbsolute']].map(fieldsOf);
  const size = [node, node['measured'], node['style']].map(fieldsOf);
  const lists = [data['checklists'], data['links'], data['legends']].flatMap(listOf);
  return {
    id,
    type,
    kind: Object.hasOwn(KINDS, type) ? (KINDS[type] ?? 'unknown') : 'unknown',
    x: findNumber(position, 'x') ?? 0,
    y: findNumber(position, 'y') ?? 0,
    width: findNumber(size, 'width') ?? SIZE.width,
    height: findNumber(size, 'height') ?? SIZE.height,
    label: textOf(data['label']),
    href: textOf(data['href']) || undefined,
    legend: textOf(fieldsOf(data['legend'])['label']) || undefined,
    items: lists.map((item, index) => readItem(fieldsOf(item), index)),
    isDashed: /[1-9]/.test(textOf(fieldsOf(data['style'])['strokeDasharray'])),
  };
}

const readItem = (item: Fields, index: number): DrawnItem => ({
  id: textOf(item['id']) || String(index + 1),
  label: textOf(item['label']),
  href: textOf(item['url']) || textOf(item['href']) || undefined,
  color: textOf(item['color']) || undefined,
});

const findNumber = (places: readonly Fields[], name: string): number | undefined =>
  places.map((place) => place[name]).find((value): value is number => Number.isFinite(value));

function readEdge(edge: Fields, id: string, ids: ReadonlySet<string>): DrawnEdge {
  const ends = ['source', 'target'].map((name) => textOf(edge[name]));
  const [from, to] = ends.map((end) => (ids.has(end) ? end : undefined));
  const faults = ['source', 'target'].flatMap((name, index) => {
    const end = ends[index] ?? '';
    if (end === '') return `it has no ${name}`;
    return ids.has(end) ? [] : `its ${name} ${end} is no node`;
  });
  const fault = from !== undefined && from === to ? 'it ends where it begins' : faults.join(', ');
  return {
    id,
    from,
    to,
    isDashed: fieldsOf(edge['data'])['edgeStyle'] === 'dashed',
    fault: fault === '' ? undefined : fault,
    handles: [textOf(edge['sourceHandle']), textOf(edge['targetHandle'])],
  };
}
