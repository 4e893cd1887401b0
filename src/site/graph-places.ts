import type { Box, GraphLayout } from '../roadmap/layout/types.ts';
import type { DrawnEntry, DrawnSection } from './graph-tree.ts';

/** Where the boxes of a drawing stand. */
export interface GraphPlaces {
  /** A rule for each place, with the lengths as custom properties; graph-forms.css decides whether they apply. */
  readonly css: string;
  /** The place of each box by its key, as `data-place` names it. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/**
 * Numbers the places of a drawing. Topics are placed inside their group, and many groups are alike, so boxes share
 * places and the style sheet stays small. A content security policy allows it by its hash, unlike style attributes.
 */
export const listPlaces = (layout: GraphLayout, sections: readonly DrawnSection[]): GraphPlaces =>
  numberPlaces(layout, sections.flatMap(listBoxes));

/** The same for boxes of which it is known what each of them is inside of. */
export function numberPlaces(
  { width, height }: Pick<GraphLayout, 'width' | 'height'>,
  boxes: readonly PlacedBox[],
): GraphPlaces {
  const numbers = new Map<string, number>();
  const placed = boxes.map(({ node, origin }) => {
    const rule = writeBox(node, origin);
    const place = numbers.get(rule) ?? numbers.size;
    numbers.set(rule, place);
    return [node.key, place] as const;
  });
  const rules = [...numbers].map(([rule, place]) => `[data-place='${place}']{${rule}}`);
  return { css: `.graph-canvas{--w:${width};--h:${height}}${rules.join('')}`, placeOf: new Map(placed) };
}

export interface PlacedBox {
  readonly node: Box & { readonly key: string };
  /** The corner of the box around it. */
  readonly origin: Pick<Box, 'x' | 'y'>;
}

export const CORNER = { x: 0, y: 0 } as const;

function listBoxes({ node, groups, notes, links, projects, checkpoint }: DrawnSection): readonly PlacedBox[] {
  const alone = [node, ...groups.map((group) => group.node), ...notes, ...links];
  alone.push(...projects.map((project) => project.node));
  if (checkpoint) alone.push(checkpoint.node);
  return [
    ...alone.map((box) => ({ node: box, origin: CORNER })),
    ...groups.flatMap((group) => group.entries.flatMap((entry) => listEntries(entry, group.node))),
  ];
}

const listEntries = ({ node, children }: DrawnEntry, origin: Box): readonly PlacedBox[] => [
  { node, origin },
  ...children.flatMap((child) => listEntries(child, origin)),
];

function writeBox({ x, y, width, height }: Box, origin: Pick<Box, 'x' | 'y'>): string {
  const round = (length: number) => Math.round(length * 100) / 100;
  return `--x:${round(x - origin.x)};--y:${round(y - origin.y)};--w:${round(width)};--h:${round(height)}`;
}
