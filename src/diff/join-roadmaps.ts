import type { NodeChange } from '../export/draw-change.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import type { Entry, Group, Roadmap, Section } from '../roadmap/types.ts';
import type { RoadmapDiff } from './diff-roadmaps.ts';

/** A roadmap that shows a change: what is there after it, and what goes at the place where it was. */
export interface JoinedRoadmap {
  readonly roadmap: Roadmap;
  /** By key of the node in the layout. */
  readonly changes: ReadonlyMap<string, NodeChange>;
}

/**
 * Puts what a change removes back into the roadmap as it will be, so that one picture shows both. What moves stands at
 * its new place alone.
 * @param before The roadmap as it was, with the ids that its topics had then.
 */
export function joinRoadmaps(before: Roadmap, after: Roadmap, diff: RoadmapDiff): JoinedRoadmap {
  const removed = new Set(diff.removed.map(({ topic }) => topic));
  const sections = [...after.sections];
  let previous = -1;
  for (const old of before.sections) {
    const at = sections.findIndex(({ id }) => id === old.id);
    const section = sections[at];
    if (section === undefined) sections.splice(previous + 1, 0, keepRemoved(old, removed, after));
    else sections[at] = addRemoved(section, old, removed, after);
    previous = section === undefined ? previous + 1 : at;
  }
  const roadmap = { ...after, sections };
  return { roadmap, changes: listChanges(roadmap, before, after, diff) };
}

/** A section that goes, with what goes with it. Its links and projects stay where they were, so they are left out. */
function keepRemoved(old: Section, removed: ReadonlySet<string>, after: Roadmap): Section {
  const { entry, checkpoint, ...section } = old;
  const isGone = entry !== undefined && removed.has(entry.topic.id);
  return {
    ...section,
    ...(isGone && { entry }),
    ...(!hasCheckpoint(after, old) && { checkpoint }),
    groups: listGroups(old, removed),
    links: [],
    projects: [],
    notes: [],
  };
}

/** Whether a roadmap has the checkpoint of a section, in whatever place. */
const hasCheckpoint = ({ sections }: Roadmap, { checkpoint }: Section): boolean =>
  sections.some((other) => other.checkpoint?.id === checkpoint?.id);

function addRemoved(section: Section, old: Section, removed: ReadonlySet<string>, after: Roadmap): Section {
  const groups = section.groups.map((group) => ({ ...group, entries: [...group.entries] }));
  const own = old.entry;
  const lost: readonly Group[] =
    own !== undefined && removed.has(own.topic.id) && section.entry?.topic.id !== own.topic.id
      ? [{ side: 'left', entries: [own] }]
      : [];
  for (const gone of [...lost, ...listGroups(old, removed)]) {
    const group = groups.find(({ title, side }) => title === gone.title && side === gone.side);
    if (group === undefined) groups.push({ ...gone, entries: [...gone.entries] });
    else group.entries = joinEntries(group.entries, gone.entries);
  }
  const checkpoint = section.checkpoint ?? (hasCheckpoint(after, old) ? undefined : old.checkpoint);
  return { ...section, groups, checkpoint };
}

/** Sub-topics that go stand below their topic, if that stays in the same group. */
function joinEntries(entries: readonly Entry[], gone: readonly Entry[]): Entry[] {
  const joined = [...entries];
  for (const entry of gone) {
    const at = joined.findIndex(({ topic }) => topic.id === entry.topic.id);
    const same = joined[at];
    if (same === undefined) joined.push(entry);
    else joined[at] = { ...same, children: [...same.children, ...entry.children] };
  }
  return joined;
}

/** The groups of a section with nothing but what goes. A topic that stays is kept only to hold sub-topics that go. */
function listGroups({ groups }: Section, removed: ReadonlySet<string>): readonly Group[] {
  return groups.flatMap((group) => {
    const entries = group.entries.flatMap((entry): readonly Entry[] => {
      const children = entry.children.filter(({ topic }) => removed.has(topic.id));
      if (removed.has(entry.topic.id)) return [{ ...entry, children }];
      return children;
    });
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}

function listChanges(joined: Roadmap, before: Roadmap, after: Roadmap, diff: RoadmapDiff): JoinedRoadmap['changes'] {
  const changes = new Map<string, NodeChange>();
  const topics = new Map<string, NodeChange>([
    ...[...diff.moved, ...diff.marks, ...diff.titles].map(({ topic }) => [topic, 'changed'] as const),
    ...diff.added.map(({ topic }) => [topic, 'added'] as const),
    ...diff.removed.map(({ topic }) => [topic, 'removed'] as const),
  ]);
  for (const { entry } of listEntries(joined)) {
    const change = topics.get(entry.topic.id);
    if (change !== undefined) changes.set(`topic:${entry.topic.id}`, change);
  }
  const note = (kind: string, old: ReadonlySet<string>, now: ReadonlySet<string>) => {
    for (const id of now) if (!old.has(id)) changes.set(`${kind}:${id}`, 'added');
    for (const id of old) if (!now.has(id)) changes.set(`${kind}:${id}`, 'removed');
  };
  const checkpoints = ({ sections }: Roadmap) => new Set(sections.flatMap(({ checkpoint }) => checkpoint?.id ?? []));
  const names = ({ sections }: Roadmap) => new Set(sections.map(({ id }) => id));
  note('section', names(before), names(after));
  note('checkpoint', checkpoints(before), checkpoints(after));
  for (const { id, entry } of joined.sections) {
    const change = entry && topics.get(entry.topic.id);
    if (change !== undefined && !changes.has(`section:${id}`)) changes.set(`section:${id}`, change);
  }
  return changes;
}
