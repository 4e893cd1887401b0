import { BAND_GAP, CENTER_X } from './geometry.ts';
import type { SectionLayout } from './layout-section.ts';
import type { DrawableSection, LayoutNode } from './types.ts';

/** The columns of the drawing; how far each one is filled, as the y below its last box. */
export type Floors = Readonly<Record<'left' | 'spine' | 'right', number>>;

/** Everything is filled down to `y`. */
export const floorAt = (y: number): Floors => ({ left: y, spine: y, right: y });

/** The y below the last box of all columns. */
export const bottomOf = ({ left, spine, right }: Floors): number => Math.max(left, spine, right);

/** How many sections may share height with their neighbors in a row. Below them a page of a document can end. */
export const MOST_PACKED = 6;

/**
 * Whether the next section may stand beside the last topics of this one. Notes, links and projects have no connector: only
 * a band that ends with them tells whose they are. A checkpoint is an end, too.
 */
export const endsBand = ({ notes, links, projects = [], checkpoint }: DrawableSection): boolean =>
  notes.length > 0 || links.length > 0 || projects.length > 0 || checkpoint !== undefined;

/**
 * The least y at which a section can begin below `floors`, given its drawing at y 0. Its box stands below the one before
 * on the spine, and what it has on each side below what is there already.
 */
export function findTop({ nodes }: SectionLayout, floors: Floors): number {
  return BAND_GAP + Math.max(...nodes.map((placed) => floors[columnOf(placed)]));
}

/**
 * How far the columns are filled once a section is drawn. The spine is taken as far as the branches of the section fall,
 * so that none of them passes by the box of the next one.
 */
export function fillColumns({ nodes, edges }: SectionLayout, floors: Floors): Floors {
  const filled = { ...floors };
  const ends = new Set(edges.map(({ to }) => to));
  for (const placed of nodes) {
    const column = columnOf(placed);
    filled[column] = Math.max(filled[column], placed.y + placed.height);
    if (ends.has(placed.key)) filled.spine = Math.max(filled.spine, placed.y);
  }
  return filled;
}

function columnOf({ kind, x }: LayoutNode): keyof Floors {
  if (kind === 'section' || kind === 'checkpoint') return 'spine';
  return x < CENTER_X ? 'left' : 'right';
}
