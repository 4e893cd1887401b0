import type { GraphInput } from '../../../src/schemas/graph.ts';
import type { Change } from './sample-project.ts';

export const GRAPH = 'content/roadmaps/demo/graph.json';

const topic = (id: string, y: number) =>
  ({ id: `n-${id}`, kind: 'topic', topic: id, x: 0, y, width: 160, height: 48 }) as const;

/** A drawing of the sample project in which nothing is wrong. */
export const SAMPLE_GRAPH = {
  nodes: [
    topic('alpha', 0),
    topic('beta', 80),
    topic('gamma', 160),
    topic('delta', 240),
    { id: 'more', kind: 'button', text: 'Go on', link: '/demo/outline', x: 200, y: 0, width: 120, height: 40 },
  ],
  edges: [{ from: 'n-alpha', to: 'n-beta', fromSide: 'bottom', toSide: 'top', style: 'dashed' }],
} satisfies GraphInput;

/** Puts a drawing into the sample project, one node or edge a line; a text is written as it is. */
export function addGraph(graph: unknown): Change {
  return { file: GRAPH, from: '', to: typeof graph === 'string' ? graph : writeGraph(graph) };
}

/** JSON with one entry of a list a line. */
function writeGraph(graph: unknown): string {
  if (typeof graph !== 'object' || graph === null) return JSON.stringify(graph);
  const fields = Object.entries(graph).map(([name, list]: [string, unknown]) => {
    if (!Array.isArray(list)) return `${JSON.stringify(name)}: ${JSON.stringify(list)}`;
    return `${JSON.stringify(name)}: [\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]`;
  });
  return `{${fields.join(',\n')}}\n`;
}

/** The sample drawing in which the first node has other fields. */
export const changeFirst = (fields: object) => ({
  ...SAMPLE_GRAPH,
  nodes: [{ ...SAMPLE_GRAPH.nodes[0], ...fields }, ...SAMPLE_GRAPH.nodes.slice(1)],
});
