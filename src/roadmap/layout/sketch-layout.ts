import type { Box, GraphLayout, NodeKind } from './types.ts';

/** A drawing without its words, small enough to stand on a card: three paths of an SVG in the drawing's coordinates. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  /** The line that joins the sections. */
  readonly spine: string;
  /** Boxes of sections and checkpoints. */
  readonly sections: string;
  /** Boxes of topics. */
  readonly topics: string;
}

const BOLD: ReadonlySet<NodeKind> = new Set(['section', 'checkpoint']);
const PLAIN: ReadonlySet<NodeKind> = new Set(['topic', 'subtopic']);

/** The shape of a roadmap: what stays of its drawing where no word can be read. Coordinates are rounded to whole px. */
export function sketchLayout({ width, height, nodes, edges }: GraphLayout): Sketch {
  const drawBoxes = (kinds: ReadonlySet<NodeKind>): string =>
    nodes
      .filter(({ kind }) => kinds.has(kind))
      .map(drawBox)
      .join('');
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    spine: edges
      .filter(({ kind }) => kind === 'spine')
      .map(({ d }) => d)
      .join(''),
    sections: drawBoxes(BOLD),
    topics: drawBoxes(PLAIN),
  };
}

const drawBox = ({ x, y, width, height }: Box): string =>
  `M${Math.round(x)} ${Math.round(y)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`;
