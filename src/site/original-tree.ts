import type { Box } from '../roadmap/layout/types.ts';
import type { Roadmap } from '../roadmap/types.ts';
import type { LinkedOriginal } from '../urls/linked-original.ts';
import type { GraphPlaces } from './graph-places.ts';

/** Numbers the places of a drawing with coordinates of its own; a place says how large the text is, too. */
export function listOriginalPlaces({
  width,
  height,
  nodes,
}: Pick<Box, 'width' | 'height'> & {
  readonly nodes: readonly (Box & { readonly key: string; readonly size: number })[];
}): GraphPlaces {
  const rules = nodes.map(
    (node, place) =>
      `[data-place='${place}']{--x:${node.x};--y:${node.y};--w:${node.width};--h:${node.height};--size:${node.size}}`,
  );
  return {
    css: `.graph-canvas{--w:${width};--h:${height}}${rules.join('')}`,
    placeOf: new Map(nodes.map(({ key }, place) => [key, place])),
  };
}

/** A drawing as a page reads it out. */
interface OriginalTree {
  /** What is only to be seen. */
  readonly background: readonly LinkedOriginal[];
  /** What comes before all sections. */
  readonly first: readonly LinkedOriginal[];
  /** Sections of the outline that have something in the drawing, in learning order. */
  readonly sections: readonly { readonly title: string; readonly nodes: readonly LinkedOriginal[] }[];
}

/** Splits the boxes of a drawing, which are in reading order, by the sections with which they are read. */
export function splitOriginal({ sections }: Roadmap, nodes: readonly LinkedOriginal[]): OriginalTree {
  const isBackground = ({ kind, lines }: LinkedOriginal) => kind === 'line' || (kind === 'box' && lines.length === 0);
  const read = nodes.filter((node) => !isBackground(node));
  return {
    background: nodes.filter(isBackground),
    first: read.filter(({ section }) => section === undefined),
    sections: sections
      .map(({ id, title }) => ({ title, nodes: read.filter(({ section }) => section === id) }))
      .filter((section) => section.nodes.length > 0),
  };
}
