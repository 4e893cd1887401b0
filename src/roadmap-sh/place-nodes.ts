import { centerX, compareAreas, type DrawnNode, type Drawing } from './drawing.ts';
import { findBoxHeading, findFreeHeadings } from './find-headings.ts';
import { isBesideSpine, type Owned, Owners } from './find-owners.ts';
import { orderSpine } from './order-spine.ts';
import { placeRest } from './place-rest.ts';
import type { How, PlacedEntry, PlacedGroup, Placement, Spot } from './placement.ts';

/** In characters: the heading of a group. A longer text becomes a note. */
const MAX_HEADING = 40;

interface OpenGroup {
  readonly side: 'left' | 'right';
  readonly owner: DrawnNode | undefined;
  readonly box: DrawnNode | undefined;
  heading: DrawnNode | undefined;
  readonly members: DrawnNode[];
}

/**
 * Makes sections of a drawing: each topic on the spine is one, and all else belongs to one of them. A drawing without a
 * spine is one section.
 */
export function placeNodes(drawing: Drawing): Placement {
  const { nodes, edges } = drawing;
  const owners = new Owners(drawing);
  const spine = orderSpine(
    nodes.filter(({ kind }) => kind === 'topic'),
    edges,
  );
  const beside = nodes.filter(isBesideSpine).toSorted(compareAreas);
  const owned = new Map(beside.map((node) => [node.id, owners.find(node)]));
  const below = collectChildren(beside, owned);
  const groups = groupNodes(drawing, owners, beside, owned);
  const headings = new Set(groups.flatMap(({ heading }) => heading ?? []));
  const boxes = new Set(groups.flatMap(({ box }) => box ?? []));
  const rest = placeRest(drawing, owners, { headings, boxes });

  const sections = (spine.length === 0 ? [undefined] : spine).map((topic) => ({
    spot: topic && toSpot(topic, 'spine'),
    title: undefined,
    groups: groups.filter(({ owner }) => owner === topic).map((group) => closeGroup(group, owned, below)),
    links: rest.links.get(topic?.id) ?? [],
    notes: rest.notes.get(topic?.id) ?? [],
  }));
  return { sections, fates: rest.fates };
}

/** What stands below each subtopic, from the top down. */
function collectChildren(
  beside: readonly DrawnNode[],
  owned: ReadonlyMap<string, Owned>,
): ReadonlyMap<string, readonly DrawnNode[]> {
  const below = new Map<string, DrawnNode[]>();
  for (const node of beside) {
    const parent = owned.get(node.id)?.parent;
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  return below;
}

/** Nodes of one box, below one heading or, without either, on one side of their topic. */
function groupNodes(
  { nodes }: Drawing,
  owners: Owners,
  beside: readonly DrawnNode[],
  owned: ReadonlyMap<string, Owned>,
): readonly OpenGroup[] {
  const texts = nodes.filter(({ kind, label }) => kind === 'text' && label.length <= MAX_HEADING);
  const top = beside.filter(({ id }) => owned.get(id)?.parent === undefined);
  const middle = average(nodes.filter(({ kind }) => kind === 'topic' || kind === 'subtopic').map(centerX));
  const freeTexts = texts.filter((text) => owners.boxOf(text) === undefined);
  const free = findFreeHeadings(
    top.filter((node) => owners.boxOf(node) === undefined),
    freeTexts,
  );
  const groups = new Map<string, OpenGroup>();
  for (const node of top) {
    const owner = owned.get(node.id)?.owner;
    const box = owners.boxOf(node);
    const heading = free.get(node.id);
    const side = centerX(box ?? node) < (owner ? centerX(owner) : middle) ? 'left' : 'right';
    // A checklist is a group of its own.
    const own = node.kind === 'checklist' ? node.id : '';
    const key = JSON.stringify([owner?.id, side, box?.id, heading?.id, own]);
    const group = groups.get(key) ?? { side, owner, box, heading, members: [] };
    group.members.push(node);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const used = new Set<DrawnNode>();
  for (const group of all) {
    if (group.box) group.heading = findBoxHeading(group.box, group.members, texts);
    // Of two groups below one text, the first has it as its heading.
    if (group.heading !== undefined && used.has(group.heading)) group.heading = undefined;
    if (group.heading !== undefined) used.add(group.heading);
  }
  return all;
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function closeGroup(
  { side, heading, members }: OpenGroup,
  owned: ReadonlyMap<string, Owned>,
  below: ReadonlyMap<string, readonly DrawnNode[]>,
): PlacedGroup {
  const howOf = (node: DrawnNode): How => owned.get(node.id)?.how ?? 'distance';
  const entries = members.flatMap((node): PlacedEntry[] => {
    const spots = toSpots(node, howOf(node));
    const children = (below.get(node.id) ?? []).flatMap((child) => toSpots(child, howOf(child)));
    return spots.map((spot, index) => ({ spot, children: index === 0 ? children : [] }));
  });
  const [only] = members;
  const own = only?.kind === 'checklist' && only.label.length <= MAX_HEADING ? only.label : '';
  return { title: heading?.label ?? (own === '' ? undefined : own), side, entries };
}

const toSpot = ({ id, label, legend }: DrawnNode, how: How): Spot => ({ subject: 'node', key: id, label, legend, how });

/** The topics of one node: itself, or the items of a checklist. */
const toSpots = (node: DrawnNode, how: How): readonly Spot[] =>
  node.kind === 'checklist'
    ? node.items.map(({ id, label }, index) => ({
        subject: 'item',
        key: `${node.id}/${index + 1}-${id}`,
        label,
        legend: undefined,
        how,
      }))
    : [toSpot(node, how)];
