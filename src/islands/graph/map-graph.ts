import { layoutPoster } from '../../roadmap/layout/layout-poster.ts';
import type { LinkedGraph, LinkedNode } from '../../urls/linked-graph.ts';
import type { LinkedOriginal, LinkedOriginalGraph } from '../../urls/linked-original.ts';

/** The drawings that the map shows: made from an outline, or with coordinates of their own. */
export type MapGraph = LinkedGraph | LinkedOriginalGraph;
type MapBox = LinkedNode | LinkedOriginal;

/** Whether a drawing has coordinates of its own, which nothing may move. */
const isOriginal = (graph: MapGraph): graph is LinkedOriginalGraph => graph.nodes.some((box) => 'size' in box);

/** The drawing in columns that fill a screen of this proportion; one with coordinates of its own stays as it is. */
export const fillScreenWith = (graph: MapGraph, ratio: number): MapGraph =>
  isOriginal(graph) ? graph : layoutPoster(graph, { ratio });

/** Whether the words of the drawing follow the zoom; those of one with sizes of its own stay as they are. */
export const hasLevels = (graph: MapGraph): boolean => !isOriginal(graph);

/** The box of a topic; of several with the same one, the first. */
export function findTopicBox(graph: MapGraph, topic: string): MapBox | undefined {
  const boxes: readonly MapBox[] = graph.nodes;
  return boxes.find(
    (box) => ('topic' in box && box.topic === topic) || (box.id === topic && TOPIC_KINDS.has(box.kind)),
  );
}

const TOPIC_KINDS: ReadonlySet<MapBox['kind']> = new Set(['topic', 'subtopic', 'todo']);

/** The kinds of boxes that stand inside another one, which takes them along. */
const INNER_KINDS: ReadonlySet<MapBox['kind']> = new Set(['topic', 'subtopic']);

/** The boxes that stand on the drawing itself, in the order in which its page has them. */
export const listOuterBoxes = ({ nodes }: MapGraph): readonly MapBox[] =>
  (nodes as readonly MapBox[]).filter(({ kind }) => !INNER_KINDS.has(kind));

/** What of a drawing an overview of it shows; all else is too small to be seen. */
type OverviewKind = 'section' | 'topic' | 'checkpoint';

/**
 * The boxes of a drawing as SVG paths, one for each color that an overview has.
 * In a drawing with its own coordinates the topics are the spine.
 */
export function drawOverview(graph: MapGraph): ReadonlyMap<OverviewKind, string> {
  const kinds = isOriginal(graph) ? ORIGINAL_KINDS : OUTLINE_KINDS;
  const paths = new Map<OverviewKind, string>();
  for (const { kind, x, y, width, height } of graph.nodes) {
    const shown = kinds[kind];
    if (shown) paths.set(shown, `${paths.get(shown) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return paths;
}

const OUTLINE_KINDS: Partial<Record<MapBox['kind'], OverviewKind>> = {
  section: 'section',
  topic: 'topic',
  checkpoint: 'checkpoint',
};

const ORIGINAL_KINDS: typeof OUTLINE_KINDS = {
  topic: 'section',
  subtopic: 'topic',
  todo: 'topic',
  button: 'checkpoint',
};
