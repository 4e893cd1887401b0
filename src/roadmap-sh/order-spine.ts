import { compareAreas, type DrawnEdge, type DrawnNode } from './drawing.ts';

/**
 * The topics of the spine in learning order: along the solid edges between them, and from the top down where those say
 * nothing. Of a circle, the topmost topic comes first (Kahn's algorithm, doi:10.1145/368996.369025).
 */
export function orderSpine(topics: readonly DrawnNode[], edges: readonly DrawnEdge[]): readonly DrawnNode[] {
  const waiting = topics.toSorted(compareAreas);
  const ids = new Set(waiting.map(({ id }) => id));
  const before = new Map<string, Set<string>>();
  for (const { from, to, isDashed, fault } of edges) {
    if (isDashed || fault !== undefined || from === undefined || to === undefined) continue;
    if (ids.has(from) && ids.has(to)) before.set(to, (before.get(to) ?? new Set()).add(from));
  }
  const ordered: DrawnNode[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ id }) => (before.get(id)?.size ?? 0) === 0);
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (next === undefined) break;
    ordered.push(next);
    for (const earlier of before.values()) earlier.delete(next.id);
  }
  return ordered;
}
