import type { CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import type { PlanGoal } from './goals.ts';
import { listPlaces } from './learning-order.ts';

/** A topic on its way into the order. */
interface Item {
  readonly topic: CatalogTopic;
  /** The earliest place in learning order of the topic itself or of anything that needs it. */
  readonly rank: number;
  /** Its own place in learning order. */
  readonly position: number;
  readonly dependents: readonly string[];
}

/**
 * Puts topics into the order to learn them in: each one after all that it requires, and otherwise as the roadmaps of
 * the goals have it. What a topic requires from further down, or from another roadmap, comes right before it.
 *
 * Kahn's algorithm (Communications of the ACM 5, 1962) with a priority. The same input always gives the same order.
 * Topics that require each other in a circle, which checked content does not have, come at the end in learning order.
 */
export function orderTopics(
  topics: readonly CatalogTopic[],
  goals: readonly PlanGoal[],
  catalog: IndexedCatalog,
): readonly CatalogTopic[] {
  const required = listRequired(topics, catalog);
  const items = makeItems(topics, required, listPositions(goals, catalog));
  const unmet = new Map([...required].map(([id, ids]) => [id, ids.size]));
  const waiting = new Set([...items.values()].sort(compareItems));
  const ordered: CatalogTopic[] = [];
  for (let next = findReady(waiting, unmet); next !== undefined; next = findReady(waiting, unmet)) {
    waiting.delete(next);
    ordered.push(next.topic);
    for (const id of next.dependents) unmet.set(id, (unmet.get(id) ?? 0) - 1);
  }
  return [...ordered, ...[...waiting].sort((a, b) => a.position - b.position).map(({ topic }) => topic)];
}

/** The first one that waits for nothing. With a thousand topics, looking through them is quicker than a heap. */
function findReady(waiting: ReadonlySet<Item>, unmet: ReadonlyMap<string, number>): Item | undefined {
  for (const item of waiting) if (unmet.get(item.topic.id) === 0) return item;
  return undefined;
}

const compareItems = (a: Item, b: Item): number => a.rank - b.rank || a.position - b.position;

/** The position of each topic of the catalog: by its place in a roadmap, and after those by title. */
function listPositions(goals: readonly PlanGoal[], catalog: IndexedCatalog): ReadonlyMap<string, number> {
  const places = listPlaces(goals, catalog);
  return new Map(
    catalog.topics.map(({ id }, index) => [id, places.get(id)?.position ?? catalog.topics.length + index]),
  );
}

/**
 * The planned topics that each planned topic has to wait for. A topic that is not planned, because it is done, hands
 * on what it requires: if both ends of such a chain are planned, they still belong in this order.
 */
function listRequired(
  topics: readonly CatalogTopic[],
  catalog: IndexedCatalog,
): ReadonlyMap<string, ReadonlySet<string>> {
  const planned = new Set(topics.map(({ id }) => id));
  return new Map(
    topics.map((topic) => {
      const found = new Set<string>();
      const passed = new Set<CatalogTopic>([topic]);
      // A set hands out what is added while it is walked through.
      for (const { requires } of passed) {
        for (const { topic: name } of requires) {
          const required = catalog.topicIndex.get(name);
          if (required && planned.has(required.id)) found.add(required.id);
          else if (required) passed.add(required);
        }
      }
      return [topic.id, found];
    }),
  );
}

function makeItems(
  topics: readonly CatalogTopic[],
  required: ReadonlyMap<string, ReadonlySet<string>>,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, Item> {
  const positionOf = (id: string): number => positions.get(id) ?? Infinity;
  const byPosition = topics.toSorted((a, b) => positionOf(a.id) - positionOf(b.id));
  const ranks = new Map<string, number>();
  // From the front on, each topic hands its position down to all that it needs; the first one to arrive is the least.
  for (const { id } of byPosition) {
    const stack = [id];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (ranks.has(next)) continue;
      ranks.set(next, positionOf(id));
      stack.push(...(required.get(next) ?? []));
    }
  }
  const dependents = new Map<string, string[]>(topics.map(({ id }) => [id, []]));
  for (const [id, ids] of required) for (const needed of ids) dependents.get(needed)?.push(id);
  return new Map(
    byPosition.map((topic) => {
      const { id } = topic;
      return [id, { topic, rank: ranks.get(id) ?? 0, position: positionOf(id), dependents: dependents.get(id) ?? [] }];
    }),
  );
}
