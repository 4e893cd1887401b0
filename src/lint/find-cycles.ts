type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the cycles of a graph, each as a list that begins with its smallest name. Of each node that is on some cycle,
 * the shortest cycle is given, unless one that was found before holds the node already. Loops of one node are left out.
 *
 * Nodes on no cycle are peeled off first (Kahn, 1962), so that sound content costs one pass.
 */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
  const rest = peel(graph);
  const seen = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const start of [...rest.keys()].sort()) {
    if (seen.has(start)) continue;
    const cycle = findShortest(rest, start);
    if (cycle === undefined) continue;
    for (const node of cycle) seen.add(node);
    cycles.push(rotate(cycle));
  }
  return cycles;
}

/** What is left when nodes to which nothing leads are taken away again and again. */
function peel(graph: Graph): Graph {
  const rest = new Map(graph);
  const incoming = new Map<string, number>();
  for (const targets of graph.values()) {
    for (const target of targets) incoming.set(target, (incoming.get(target) ?? 0) + 1);
  }
  const free = [...graph.keys()].filter((node) => !incoming.has(node));
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    for (const target of rest.get(node) ?? []) {
      const left = (incoming.get(target) ?? 0) - 1;
      incoming.set(target, left);
      if (left === 0) free.push(target);
    }
    rest.delete(node);
  }
  return rest;
}

/** Breadth-first search from a node back to itself. */
function findShortest(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start && node !== start) return trace(cameFrom, start, node);
      if (next === start || cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function trace(cameFrom: ReadonlyMap<string, string>, start: string, last: string): string[] {
  const path: string[] = [];
  for (let node: string | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node)) {
    path.unshift(node);
  }
  return [start, ...path];
}

function rotate(cycle: readonly string[]): readonly string[] {
  const smallest = cycle.reduce((least, node) => (node < least ? node : least));
  const at = cycle.indexOf(smallest);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
