import type { PlacedTopic } from './snapshot.ts';

type Places = ReadonlyMap<string, PlacedTopic>;

/** A section or a group that has another name by now. */
export interface RenamedPart {
  /** Id of the section. */
  readonly section: string;
  readonly from: string;
  readonly to: string;
}

/** A group, or the sub-topics of a topic, in which topics that were there before have another order now. */
export interface Reordered extends Pick<PlacedTopic, 'section' | 'group' | 'parent'> {
  /** Those topics, in the order that they have now. */
  readonly topics: readonly string[];
}

/** Titles of sections that are on both sides, by the id of the section. */
export function diffSections(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly RenamedPart[] {
  return [...after].flatMap(([section, to]) => {
    const from = before.get(section);
    return from === undefined || from === to ? [] : [{ section, from, to }];
  });
}

/**
 * Groups have no ids: one that is gone was renamed if most of its topics are in one group of the same section that is
 * new. Both sides have the ids of after the change.
 */
export function findRenamedGroups(before: Places, after: Places): readonly RenamedPart[] {
  const [old, now] = [groupTopics(before, false), groupTopics(after, false)];
  const taken = new Set<string>();
  return [...old].flatMap(([key, { section, group: from, topics }]) => {
    if (from === '' || now.has(key)) return [];
    const heir = [...now].find(([name, part]) => {
      const common = part.topics.filter((topic) => topics.includes(topic)).length;
      const isNew = part.section === section && part.group !== '' && !old.has(name) && !taken.has(name);
      return isNew && common * 2 > topics.length;
    });
    if (heir === undefined) return [];
    taken.add(heir[0]);
    return [{ section, from, to: heir[1].group }];
  });
}

/** Places as they were, under the names that their groups have by now. */
export function followGroups(places: Places, renamed: readonly RenamedPart[]): Places {
  const names = new Map(renamed.map(({ section, from, to }) => [JSON.stringify([section, from]), to]));
  return new Map(
    [...places].map(([topic, place]) => {
      const group = names.get(JSON.stringify([place.section, place.group]));
      return [topic, group === undefined ? place : { ...place, group }];
    }),
  );
}

/** Groups in which topics that stay there change their order. */
export function diffOrders(before: Places, after: Places): readonly Reordered[] {
  const old = groupTopics(before, true);
  return [...groupTopics(after, true)].flatMap(([key, { topics, ...place }]) => {
    const was = old.get(key)?.topics ?? [];
    const kept = topics.filter((topic) => was.includes(topic));
    const order = was.filter((topic) => kept.includes(topic));
    return order.every((topic, index) => topic === kept[index]) ? [] : [{ ...place, topics: kept }];
  });
}

/** Topics by the group in which they stand, and if wanted by the topic above them. */
function groupTopics(places: Places, hasParents: boolean): ReadonlyMap<string, Reordered> {
  const groups = new Map<string, Reordered & { topics: string[] }>();
  for (const [topic, { section, group, parent }] of places) {
    const above = hasParents ? parent : undefined;
    const key = JSON.stringify([section, group, above]);
    const part = groups.get(key) ?? { section, group, ...(above !== undefined && { parent: above }), topics: [] };
    part.topics.push(topic);
    groups.set(key, part);
  }
  return groups;
}
