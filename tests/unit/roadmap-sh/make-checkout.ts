import { planCheckout, type CheckoutPlan, type PlanOptions } from '../../../src/roadmap-sh/plan-checkout.ts';
import type { SourceFile } from '../../../src/roadmap-sh/source-file.ts';

export interface GraphNode {
  readonly id?: string;
  readonly type?: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly label?: string;
}

/** A node as the editor saves it; its size stands there several times. */
export const makeNode = ({ id, type, x = 0, y = 0, width = 180, height = 49, label, data }: GraphNode) => ({
  id,
  type,
  position: { x, y },
  positionAbsolute: { x, y },
  width,
  height,
  measured: { width, height },
  style: { width, height },
  zIndex: type === 'section' ? -999 : 999,
  selected: false,
  data: { label, style: { fontSize: 17 }, ...data },
});

export const makeEdge = (source: string | undefined, target: string | undefined, edgeStyle = 'dashed') => ({
  id: `${source ?? ''}-${target ?? ''}`,
  source,
  sourceHandle: 'y2',
  target,
  targetHandle: 'z1',
  style: { stroke: '#123456' },
  data: { edgeStyle },
});

export const makeGraph = (nodes: readonly GraphNode[], edges: readonly unknown[] = []): string =>
  JSON.stringify({ nodes: nodes.map(makeNode), edges });

/** The folder of the data in a checkout of the website. */
const DATA = 'src/data';

/** Files by path below the folder of the data. */
const toFiles = (texts: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path: `${DATA}/${path}`, text }));

/** Plans the import of files into a project without content. */
export const plan = (texts: Readonly<Record<string, string>>, options: Partial<PlanOptions> = {}): CheckoutPlan =>
  planCheckout(
    { files: toFiles(texts), unread: [] },
    {
      topics: { find: () => undefined, refuse: () => undefined },
      refuseRoadmap: () => undefined,
      hasGuide: (id) => id === 'there-already',
      hasRoadmap: () => false,
      year: 2026,
      ...options,
    },
  );
