import type { Checkpoint, Roadmap } from '../types.ts';
import { drawSpine } from './draw-connector.ts';
import { BAND_GAP, BOX_STYLES, CENTER_X, CHECKPOINT_WIDTH, OVERLINE_HEIGHT, round, WIDTH } from './geometry.ts';
import { layoutSection } from './layout-section.ts';
import type { GraphLayout, LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/**
 * Draws a roadmap: sections along a spine from top to bottom, their groups branching left and right, checkpoints on
 * the spine between them.
 *
 * Pure and deterministic. Everything is placed from top to bottom without looking ahead, so a change moves only what
 * stands below it. Texts are wrapped by `measure` and never cut; no box overlaps another and no connector crosses one.
 */
export function layoutRoadmap(roadmap: Roadmap, measure: MeasureText): GraphLayout {
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  let top = 0;
  let previous: LayoutNode | undefined;

  const joinSpine = (node: LayoutNode): void => {
    if (previous) {
      const d = drawSpine(CENTER_X, previous.y + previous.height, node.y);
      edges.push({ key: `${previous.key}-${node.key}`, kind: 'spine', from: previous.key, to: node.key, d });
    }
    previous = node;
  };

  for (const section of roadmap.sections) {
    const band = layoutSection(section, top, measure);
    joinSpine(band.node);
    nodes.push(...band.nodes);
    edges.push(...band.edges);
    top = band.bottom + BAND_GAP;
    if (section.checkpoint) {
      const checkpoint = layoutCheckpoint(section.checkpoint, top, measure);
      joinSpine(checkpoint);
      nodes.push(checkpoint);
      top += checkpoint.height + BAND_GAP;
    }
  }
  const rounded = nodes.map((node) => ({ ...node, y: round(node.y), height: round(node.height) }));
  return { width: WIDTH, height: round(Math.max(0, top - BAND_GAP)), nodes: rounded, edges };
}

function layoutCheckpoint({ id, title }: Checkpoint, y: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(title, CHECKPOINT_WIDTH, BOX_STYLES.checkpoint, measure);
  return {
    key: `checkpoint:${id}`,
    kind: 'checkpoint',
    id,
    lines,
    x: CENTER_X - CHECKPOINT_WIDTH / 2,
    y,
    width: CHECKPOINT_WIDTH,
    height: height + OVERLINE_HEIGHT,
  };
}
