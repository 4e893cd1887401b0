import { findCycles } from '../lint/find-cycles.ts';
import { indexTopics } from '../roadmap/build-roadmap.ts';
import type { Topic } from '../roadmap/types.ts';
import { diffRoadmaps, type RoadmapDiff } from './diff-roadmaps.ts';
import type { Snapshot } from './snapshot.ts';

/** From the id before to the id after. */
interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** `topic` requires `required`. Both are ids. */
interface Edge {
  readonly topic: string;
  readonly required: string;
}

/** What a change does to the graph. Ids are those of the side on which something exists, the new ones if on both. */
export interface GraphDiff {
  readonly topics: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** An alias of another topic by now: its file was renamed, or another topic took it over. */
    readonly renamed: readonly Renamed[];
    /** Number of topics that were there before, under this or another id. */
    readonly kept: number;
    /** Titles that are not what they were. */
    readonly retitled: readonly (Renamed & { readonly id: string })[];
  };
  readonly edges: { readonly added: readonly Edge[]; readonly removed: readonly Edge[] };
  /** Cycles of requirements that were not there before. Lint refuses them. */
  readonly cycles: readonly (readonly string[])[];
  /** Published ids that led to a topic and lead nowhere any more: whoever learned it loses that progress. */
  readonly orphaned: readonly string[];
  /** Roadmaps that change in any way that this compares. */
  readonly roadmaps: readonly RoadmapDiff[];
}

/** Compares the graph before and after a change. Nothing is in the result if both are the same. */
export function diffSnapshots(before: Snapshot, after: Snapshot): GraphDiff {
  const [namesBefore, namesAfter] = [indexNames(before), indexNames(after)];
  /** The id that a topic has by now; that of a topic that is gone stays. */
  const follow = (id: string): string => namesAfter.get(id)?.id ?? id;
  const gone = [...before.topics.keys()].filter((id) => !after.topics.has(id));
  const renamed = gone.flatMap((from) => {
    const to = namesAfter.get(from)?.id;
    return to === undefined ? [] : [{ from, to }];
  });
  const kept = new Set([...before.topics.keys()].map(follow).filter((id) => after.topics.has(id)));
  const successors = new Set(renamed.map(({ to }) => to));
  const retitled = [...kept].flatMap((id) => {
    // Of several topics that became one, the one that kept its id counts.
    const origins =
      successors.has(id) && !before.topics.has(id) ? renamed.filter(({ to }) => to === id) : [{ from: id }];
    const from = before.topics.get(origins[0]?.from ?? '')?.title;
    const to = after.topics.get(id)?.title;
    return from === undefined || to === undefined || from === to ? [] : [{ id, from, to }];
  });
  const edgesBefore = listEdges(before, namesBefore, follow);
  const edgesAfter = listEdges(after, namesAfter, follow);
  return {
    topics: {
      added: [...after.topics.keys()].filter((id) => !kept.has(id)),
      removed: gone.filter((id) => !namesAfter.has(id)),
      renamed,
      kept: kept.size,
      retitled,
    },
    edges: diffEdges(edgesBefore, edgesAfter),
    cycles: findNewCycles(edgesBefore, edgesAfter),
    orphaned: [...before.published].filter((id) => namesBefore.has(id) && !namesAfter.has(id)),
    roadmaps: diffRoadmaps(before.roadmaps, after.roadmaps, follow),
  };
}

/** Topics by id and by alias. */
type Names = ReadonlyMap<string, Topic>;

const indexNames = ({ topics }: Snapshot): Names => indexTopics([...topics.values()]);

/** Edges by a text that is the same for the same edge. */
type Edges = ReadonlyMap<string, Edge>;

/** What names no topic on its own side is no edge; one that a merger turned into a loop is none either. */
function listEdges({ topics }: Snapshot, names: Names, follow: (id: string) => string): Edges {
  const edges = new Map<string, Edge>();
  for (const { id, requires } of topics.values()) {
    for (const { topic: name } of requires) {
      const found = names.get(name);
      if (found === undefined) continue;
      const edge = { topic: follow(id), required: follow(found.id) };
      if (edge.topic !== edge.required) edges.set(`${edge.topic} ${edge.required}`, edge);
    }
  }
  return edges;
}

const diffEdges = (before: Edges, after: Edges): GraphDiff['edges'] => ({
  added: [...after].flatMap(([key, edge]) => (before.has(key) ? [] : [edge])),
  removed: [...before].flatMap(([key, edge]) => (after.has(key) ? [] : [edge])),
});

function findNewCycles(before: Edges, after: Edges): GraphDiff['cycles'] {
  const known = new Set(listCycles(before).map((cycle) => cycle.join(' ')));
  return listCycles(after).filter((cycle) => !known.has(cycle.join(' ')));
}

function listCycles(edges: Edges): readonly (readonly string[])[] {
  const graph = new Map<string, string[]>();
  for (const { topic, required } of edges.values()) graph.set(topic, [...(graph.get(topic) ?? []), required]);
  return findCycles(graph);
}
