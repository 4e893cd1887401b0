import { SECTION_TOPICS } from '../../schemas/outline.ts';
import { listSectionTopics } from '../list-entries.ts';
import type { Section } from '../types.ts';
import { BAND_GAP, CENTER_X } from './geometry.ts';
import type { SectionLayout } from './layout-section.ts';
import type { LayoutNode } from './types.ts';

/** The columns of the drawing; how far each one is filled, as the y below its last box. */
export type Floors = Readonly<Record<'left' | 'spine' | 'right', number>>;

/** Everything is filled down to `y`. */
export const floorAt = (y: number): Floors => ({ left: y, spine: y, right: y });

/** How many sections may share height with their neighbors in a row. Below them a page of a document can end. */
export const MOST_PACKED = 6;

/**
 * Whether a section may share height with its neighbors, its topics on the left beside theirs on the right. It has to
 * be small, so that all of it stays in view around its box. Notes and links have no connector: only a band of their own
 * tells whose they are.
 */
export const isPackable = (section: Section): boolean =>
  listSectionTopics(section).length < SECTION_TOPICS.min && section.notes.length === 0 && section.links.length === 0;

/**
 * The least y at which a section can begin below `floors`, given its drawing at y 0. Its box stands below the one before
 * on the spine, and what it has on each side below what is there already.
 */
export function findTop({ node, nodes }: SectionLayout, floors: Floors): number {
  return Math.max(
    ...nodes.map((placed) => floors[placed === node ? 'spine' : columnOf(placed)] + BAND_GAP - placed.y),
    floors.spine + BAND_GAP,
  );
}

/**
 * How far the columns are filled once a section is drawn. The spine is taken as far as the branches of the section fall,
 * so that none of them passes by the box of the next one.
 */
export function fillColumns({ node, nodes, edges }: SectionLayout, floors: Floors): Floors {
  const filled = { ...floors, spine: node.y + node.height };
  const ends = new Set(edges.map(({ to }) => to));
  for (const placed of nodes) {
    if (placed === node) continue;
    const column = columnOf(placed);
    filled[column] = Math.max(filled[column], placed.y + placed.height);
    if (ends.has(placed.key)) filled.spine = Math.max(filled.spine, placed.y);
  }
  return filled;
}

const columnOf = ({ x }: LayoutNode): 'left' | 'right' => (x < CENTER_X ? 'left' : 'right');
