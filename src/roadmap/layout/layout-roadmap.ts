import { drawSpine } from './draw-connector.ts';
import { BAND_GAP, CENTER_X, round, WIDTH } from './geometry.ts';
import { layoutSection } from './layout-section.ts';
import { bottomOf, endsBand, fillColumns, findTop, floorAt, MOST_PACKED } from './pack-sections.ts';
import type { DrawableSection, GraphLayout, LayoutEdge, LayoutNode, MeasureText } from './types.ts';

/**
 * Draws a roadmap: sections along a spine from top to bottom, their groups branching left and right, their checkpoints
 * below them on the spine. Sections share height with their neighbors where they have their topics on one side only.
 *
 * Pure and deterministic. Everything is placed from top to bottom without looking ahead, so a change moves only what
 * stands below it. Texts are wrapped by `measure` and never cut; no box overlaps another and no connector crosses one.
 */
export function layoutRoadmap(
  { sections }: { readonly sections: readonly DrawableSection[] },
  measure: MeasureText,
): GraphLayout {
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  let floors = floorAt(-BAND_GAP);
  /** How many sections have shared height up to here. */
  let packed = 0;
  let previous: LayoutNode | undefined;

  const joinSpine = (node: LayoutNode): void => {
    if (previous) {
      const d = drawSpine(CENTER_X, previous.y + previous.height, node.y);
      edges.push({ key: `${previous.key}-${node.key}`, kind: 'spine', from: previous.key, to: node.key, d });
    }
    previous = node;
  };

  for (const section of sections) {
    if (packed >= MOST_PACKED) floors = floorAt(bottomOf(floors));
    const top = findTop(layoutSection(section, 0, measure), floors);
    packed = top >= bottomOf(floors) + BAND_GAP ? 1 : packed + 1;
    const band = layoutSection(section, top, measure);
    joinSpine(band.node);
    nodes.push(...band.nodes);
    edges.push(...band.edges);
    if (band.checkpoint) joinSpine(band.checkpoint);
    floors = fillColumns(band, floors);
    if (endsBand(section)) floors = floorAt(bottomOf(floors));
  }
  const rounded = nodes.map((node) => ({ ...node, y: round(node.y), height: round(node.height) }));
  return { width: WIDTH, height: round(Math.max(0, bottomOf(floors))), nodes: rounded, edges };
}
