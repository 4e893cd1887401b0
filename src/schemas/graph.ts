import { z } from 'zod';

import { linkSchema } from './address.ts';
import { topicIdSchema } from './id.ts';
import { MARKS } from './outline.ts';
import { lineSchema } from './text.ts';

/** What a node may be. Boxes and lines are drawn below all others. */
const GRAPH_KINDS = [
  'title',
  'topic',
  'subtopic',
  'todo',
  'label',
  'paragraph',
  'button',
  'list',
  'legend',
  'box',
  'line',
] as const;

const GRAPH_SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** How many nodes and edges a drawing may have: three times the largest ones that are known. */
export const GRAPH_LIMITS = { nodes: 1000, edges: 2000 } as const;

/** How far a drawing may reach from its origin, in pixels. */
const MAX_LENGTH = 20_000;

const placeSchema = z.number().min(-MAX_LENGTH).max(MAX_LENGTH);
const sizeSchema = z.number().min(1).max(MAX_LENGTH);

/** Apart from ids of topics: other programs give nodes ids with capital letters and underscores. */
const nodeIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,60}$/, 'must be 1 to 60 letters, digits, hyphens and underscores');

const styleSchema = z.enum(['solid', 'dashed']).optional();
const markSchema = z.enum(MARKS).optional();

const itemSchema = z.strictObject({
  text: lineSchema(120).describe('What the line says.'),
  link: linkSchema.optional().describe('Where the line leads: an https:// address, or a path of this site.'),
  mark: markSchema.describe('The sign before the line, in a legend.'),
});

const nodeShape = {
  id: nodeIdSchema.describe('Unique in this file; edges name it.'),
  kind: z.enum(GRAPH_KINDS).describe('What the node is.'),
  x: placeSchema.describe('Left edge in pixels, also below 0.'),
  y: placeSchema.describe('Upper edge in pixels, also below 0; it grows downwards.'),
  width: sizeSchema.describe('Width in pixels.'),
  height: sizeSchema.describe('Height in pixels.'),
  text: lineSchema(500).optional().describe('What stands in the node. A topic has its name in the outline by default.'),
  topic: topicIdSchema.optional().describe('Id of the topic that the node leads to; the outline has to list it.'),
  link: linkSchema.optional().describe('Where the node leads: an https:// address, or a path of this site.'),
  mark: markSchema.describe('Our opinion, shown as a sign. A topic has the mark of the outline by default.'),
  items: z.array(itemSchema).min(1).max(30).optional().describe('The lines of a list or a legend.'),
  style: styleSchema.describe('How a line is drawn: `solid` by default, or `dashed`.'),
};

type NodeShape = z.output<z.ZodObject<typeof nodeShape>>;
type OwnField = Exclude<keyof NodeShape, 'id' | 'kind' | 'x' | 'y' | 'width' | 'height'>;

/** What each kind needs beside its place, and what it may have. */
const FIELDS: Readonly<Record<NodeShape['kind'], { readonly needs?: OwnField; readonly has: readonly OwnField[] }>> = {
  title: { needs: 'text', has: ['text'] },
  topic: { needs: 'topic', has: ['topic', 'text', 'mark'] },
  subtopic: { needs: 'topic', has: ['topic', 'text', 'mark'] },
  todo: { has: ['topic', 'text', 'mark'] },
  label: { needs: 'text', has: ['text', 'link'] },
  paragraph: { needs: 'text', has: ['text', 'link'] },
  button: { needs: 'link', has: ['text', 'link'] },
  list: { needs: 'items', has: ['text', 'items'] },
  legend: { needs: 'items', has: ['text', 'items'] },
  box: { has: ['text'] },
  line: { has: ['style'] },
};

const OWN_FIELDS: readonly OwnField[] = ['text', 'topic', 'link', 'mark', 'items', 'style'];

const nodeSchema = z.strictObject(nodeShape).superRefine((node, context) => {
  const { needs, has } = FIELDS[node.kind];
  const refuse = (field: OwnField, message: string) => context.addIssue({ code: 'custom', path: [field], message });
  if (needs !== undefined && node[needs] === undefined) refuse(needs, 'is missing');
  const isNameless = node.kind === 'button' || (node.kind === 'todo' && node.topic === undefined);
  if (isNameless && node.text === undefined) refuse('text', 'is missing');
  for (const field of OWN_FIELDS) {
    if (node[field] !== undefined && !has.includes(field)) refuse(field, `has no place in a node of kind ${node.kind}`);
  }
});

const sideSchema = z.enum(GRAPH_SIDES).optional();

const edgeSchema = z.strictObject({
  from: nodeIdSchema.describe('Id of the node at which the edge begins.'),
  to: nodeIdSchema.describe('Id of the node at which it ends.'),
  fromSide: sideSchema.describe('Side of the first node; by default the one that faces the other node.'),
  toSide: sideSchema.describe('Side of the second node; by default the one that faces the other node.'),
  style: styleSchema.describe('`solid` by default, or `dashed`.'),
});

interface Drawing {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** Ids are given once, and edges lead from one node that is there to another one. */
function checkIds({ nodes, edges }: Drawing, context: z.RefinementCtx): void {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message, continue: true });
  const first = new Map<string, number>();
  for (const [index, { id }] of nodes.entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else refuse(['nodes', index, 'id'], `is the id of nodes[${earlier}] too; each node needs its own`);
  }
  for (const [index, edge] of edges.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (!first.has(edge[end])) refuse(['edges', index, end], `names no node: there is no \`${edge[end]}\``);
    }
    if (edge.from === edge.to) refuse(['edges', index, 'to'], 'is the node at which the edge begins');
  }
}

/**
 * `content/roadmaps/<id>/graph.json`: a drawing with the coordinates that somebody gave it, shown beside the one that is
 * made from the outline. Which topics there are, and in which order, the outline says alone.
 */
export const graphSchema = z
  .strictObject({
    nodes: z.array(nodeSchema).min(1).max(GRAPH_LIMITS.nodes).describe('All that is drawn, in any order.'),
    edges: z.array(edgeSchema).max(GRAPH_LIMITS.edges).default([]).describe('Connectors between nodes.'),
  })
  .superRefine(checkIds);

export type GraphInput = z.input<typeof graphSchema>;
export type GraphData = z.output<typeof graphSchema>;
export type GraphNode = GraphData['nodes'][number];
export type GraphSide = (typeof GRAPH_SIDES)[number];
