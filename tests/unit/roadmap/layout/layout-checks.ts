import {
  BOX_STYLES,
  LINK_TAIL,
  MARK_SPACE,
  PROJECT_SIGN,
  PROJECT_TAIL,
} from '../../../../src/roadmap/layout/geometry.ts';
import type { Box, GraphLayout, LayoutNode, MeasureText } from '../../../../src/roadmap/layout/types.ts';

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Pairs of boxes that cover each other, a group and what lies wholly inside it left out. */
export function findOverlaps({ nodes }: GraphLayout): string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => overlap(a, b) && !(a.kind === 'group' && contains(a, b)))
      .map((b) => `${a.key} / ${b.key}`),
  );
}

/** Boxes that stick out of the drawing. */
export const findOutside = (layout: GraphLayout): string[] =>
  layout.nodes
    .filter((node) => !contains({ x: 0, y: 0, width: layout.width, height: layout.height }, node))
    .map(({ key }) => key);

/** Lines that are wider or stacks of lines that are higher than the space in their box; single graphemes may stick out. */
export function findCutText({ nodes }: GraphLayout, measure: MeasureText): string[] {
  return nodes
    .filter((node) => {
      const style = BOX_STYLES[node.kind];
      const space = node.width - 2 * style.paddingX - reservedIn(node);
      const isWide = node.lines.some((line) => Array.from(line).length > 1 && measure(line, style.text) > space + 0.01);
      return isWide || (node.kind !== 'group' && node.lines.length * style.lineHeight > node.height);
    })
    .map(({ key }) => key);
}

function reservedIn({ kind, mark }: LayoutNode): number {
  if (kind === 'link') return LINK_TAIL;
  if (kind === 'project') return PROJECT_SIGN + PROJECT_TAIL;
  // The text of a section is centered, so that the badge takes room at both ends.
  return mark ? MARK_SPACE * (kind === 'section' ? 2 : 1) : 0;
}

/** Points along a path of the commands M, H, V and C with absolute coordinates. */
export function samplePath(d: string): readonly { readonly x: number; readonly y: number }[] {
  const points: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', numbers = ''] of d.matchAll(/([MHVC])([^MHVC]*)/g)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const from = at;
    const end = { M: { x: a, y: b }, H: { x: a, y: from.y }, V: { x: from.x, y: a }, C: { x: f, y: g } }[command];
    if (end === undefined) throw new Error(`The command ${command} is unknown.`);
    at = end;
    if (command === 'M') continue;
    for (let step = 0; step <= 24; step += 1) {
      const t = step / 24;
      const u = 1 - t;
      points.push(
        command === 'C'
          ? {
              x: u ** 3 * from.x + 3 * u * u * t * a + 3 * u * t * t * c + t ** 3 * f,
              y: u ** 3 * from.y + 3 * u * u * t * b + 3 * u * t * t * e + t ** 3 * g,
            }
          : { x: u * from.x + t * end.x, y: u * from.y + t * end.y },
      );
    }
  }
  return points;
}

/** Connectors that pass through a box which is not one of their ends (or their ends' content). */
export function findCrossings({ nodes, edges }: GraphLayout): string[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return edges.flatMap(({ key, from, to, d }) => {
    const ends = [byKey.get(from), byKey.get(to)].filter((node) => node !== undefined);
    const others = nodes.filter((node) => !ends.some((end) => end === node || contains(end, node)));
    const points = samplePath(d);
    const hits = others.filter((box) =>
      points.some(
        ({ x, y }) => x > box.x + 0.5 && x < box.x + box.width - 0.5 && y > box.y + 0.5 && y < box.y + box.height - 0.5,
      ),
    );
    const enters = ends.filter((box) =>
      points.some(
        ({ x, y }) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1,
      ),
    );
    return [...hits, ...enters].map((box) => `${key} through ${box.key}`);
  });
}
