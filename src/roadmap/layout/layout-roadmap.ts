import type { Checkpoint, Roadmap } from '../types.ts';
import { drawSpine } from './draw-connector.ts';
import { BAND_GAP, BOX_STYLES, CENTER_X, CHECKPOINT_WIDTH, OVERLINE_HEIGHT, round, WIDTH } from './geometry.ts';
import { layoutSection } from './layout-section.ts';
import { fillColumns, findTop, floorAt, isPackable, MOST_PACKED, type Floors } from './pack-sections.ts';
import type { GraphLayout, LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/**
 * Draws a roadmap: sections along a spine from top to bottom, their groups branching left and right, checkpoints on
 * the spine between them. Each section has a band of its own, but for small ones in a row: they share height where one
 * is on the left and the next one on the right.
 *
 * Pure and deterministic. Everything is placed from top to bottom without looking ahead, so a change moves only what
 * stands below it. Texts are wrapped by `measure` and never cut; no box overlaps another and no connector crosses one.
 */
export function layoutRoadmap(roadmap: Roadmap, measure: MeasureText): GraphLayout {
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  let floors = floorAt(-BAND_GAP);
  /** How many sections have shared height up to here; 0 if the next one cannot join them. */
  let packed = 0;
  let previous: LayoutNode | undefined;

  const joinSpine = (node: LayoutNode): void => {
    if (previous) {
      const d = drawSpine(CENTER_X, previous.y + previous.height, node.y);
      edges.push({ key: `${previous.key}-${node.key}`, kind: 'spine', from: previous.key, to: node.key, d });
    }
    previous = node;
  };

  for (const section of roadmap.sections) {
    const canPack = isPackable(section);
    const joins = canPack && packed > 0 && packed < MOST_PACKED;
    const top = joins ? findTop(layoutSection(section, 0, measure), floors) : bottomOf(floors) + BAND_GAP;
    const band = layoutSection(section, top, measure);
    joinSpine(band.node);
    nodes.push(...band.nodes);
    edges.push(...band.edges);
    floors = fillColumns(band, floors);
    packed = canPack ? (joins ? packed : 0) + 1 : 0;
    if (section.checkpoint) {
      const checkpoint = layoutCheckpoint(section.checkpoint, bottomOf(floors) + BAND_GAP, measure);
      joinSpine(checkpoint);
      nodes.push(checkpoint);
      floors = floorAt(checkpoint.y + checkpoint.height);
      packed = 0;
    }
  }
  const rounded = nodes.map((node) => ({ ...node, y: round(node.y), height: round(node.height) }));
  return { width: WIDTH, height: round(Math.max(0, bottomOf(floors))), nodes: rounded, edges };
}

const bottomOf = ({ left, spine, right }: Floors): number => Math.max(left, spine, right);

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
