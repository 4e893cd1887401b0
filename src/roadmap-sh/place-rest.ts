import type { DrawnEdge, DrawnNode, Drawing } from './drawing.ts';
import { isBesideSpine, type Owners } from './find-owners.ts';
import type { Fate, PlacedLink } from './placement.ts';
import { readLegend } from './read-legend.ts';
import { splitLine } from './shorten.ts';

/** In characters: a note of an outline. */
const MAX_NOTE = 200;

/** Nodes that groups use. */
export interface UsedNodes {
  readonly headings: ReadonlySet<DrawnNode>;
  readonly boxes: ReadonlySet<DrawnNode>;
}

/** What stands beside sections, by the topic of the section, and what became of all nodes that are no topics. */
interface PlacedRest {
  readonly links: ReadonlyMap<string | undefined, readonly PlacedLink[]>;
  readonly notes: ReadonlyMap<string | undefined, readonly string[]>;
  readonly fates: readonly Fate[];
}

/** Finds a place for whatever is no topic: links and texts go to the section to which they belong. */
export function placeRest({ nodes, edges }: Drawing, owners: Owners, used: UsedNodes): PlacedRest {
  const links = new Map<string | undefined, PlacedLink[]>();
  const notes = new Map<string | undefined, string[]>();
  const fates: Fate[] = [];

  for (const node of nodes) {
    if (node.kind === 'topic' || (isBesideSpine(node) && node.kind !== 'checklist')) continue;
    const name = nameOf(node);
    const add = (fate: Omit<Fate, 'subject' | 'name'>) =>
      void fates.push({ subject: 'node', id: node.id, name, ...fate });
    const section = () => owners.find(node).owner?.id;
    switch (node.kind) {
      case 'button':
        if (node.href !== undefined)
          append(links, section(), { subject: 'node', key: node.id, label: node.label, href: node.href });
        else add({ outcome: 'left-out', why: 'it is a link without an address' });
        break;
      case 'text':
        add(placeText(node, section));
        break;
      case 'links':
        placeLinks(node, section());
        break;
      case 'legend':
        placeLegend(node);
        break;
      case 'checklist':
        add({ outcome: 'changed', to: 'outline.yaml', why: 'each of its items became a topic' });
        break;
      case 'box':
        if (used.boxes.has(node))
          add({ outcome: 'changed', to: 'outline.yaml', why: 'what lies in it became a group' });
        else add({ outcome: 'left-out', why: 'no topic lies in this box alone' });
        break;
      case 'line':
        add({ outcome: 'left-out', why: 'lines are drawn anew' });
        break;
      case 'title':
        add({ outcome: 'merged', to: 'roadmap.md', why: 'the title of the roadmap stands above its graph' });
        break;
      default:
        add({ outcome: 'left-out', why: `nodes of the type ${node.type || 'without a name'} are not known` });
    }
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  fates.push(...edges.map((edge) => judgeEdge(edge, byId)));
  return { links, notes, fates };

  function placeText(node: DrawnNode, section: () => string | undefined): Omit<Fate, 'subject' | 'name'> {
    if (node.label === '') return { outcome: 'left-out', why: 'it is empty' };
    if (node.href !== undefined) {
      append(links, section(), { subject: 'item', key: `${node.id}/href`, label: node.label, href: node.href });
    }
    if (used.headings.has(node)) return { outcome: 'written', to: 'outline.yaml, title of a group' };
    append(notes, section(), ...splitLine(node.label, MAX_NOTE));
    return { outcome: 'written', to: 'outline.yaml, note of a section' };
  }

  function placeLinks(node: DrawnNode, section: string | undefined): void {
    const why = 'each of its links stands beside the section';
    fates.push({ subject: 'node', name: nameOf(node), outcome: 'changed', to: 'outline.yaml', why });
    for (const [index, { id, label, href }] of node.items.entries()) {
      const key = `${node.id}/${index + 1}-${id}`;
      if (href !== undefined) append(links, section, { subject: 'item', key, label, href });
      else fates.push({ subject: 'item', name: key, outcome: 'left-out', why: 'it is a link without an address' });
    }
  }

  function placeLegend(node: DrawnNode): void {
    const why = 'what it explains stands at each topic';
    fates.push({ subject: 'node', name: nameOf(node), outcome: 'changed', to: 'outline.yaml', why });
    for (const [index, { id, label }] of node.items.entries()) {
      const meaning = readLegend(label);
      const name = `${node.id}/${index + 1}-${id} (${label})`;
      if (meaning === undefined) {
        fates.push({
          subject: 'item',
          name,
          outcome: 'left-out',
          why: 'it is none of the marks and levels that there are',
        });
      } else {
        const became = 'mark' in meaning ? `the mark ${meaning.mark}` : `the level ${meaning.level}`;
        fates.push({ subject: 'item', name, outcome: 'changed', why: `it is ${became} here` });
      }
    }
  }
}

function append<Value>(
  map: Map<string | undefined, Value[]>,
  key: string | undefined,
  ...values: readonly Value[]
): void {
  map.set(key, [...(map.get(key) ?? []), ...values]);
}

/** The id of a node with its words. */
const nameOf = ({ id, label }: Pick<DrawnNode, 'id' | 'label'>): string => (label === '' ? id : `${id} (${label})`);

function judgeEdge({ id, from, to, isDashed, fault }: DrawnEdge, nodes: ReadonlyMap<string, DrawnNode>): Fate {
  const name = `${id} (${from ?? '?'} -> ${to ?? '?'})`;
  if (fault !== undefined) return { subject: 'edge', id, name, outcome: 'left-out', why: fault };
  const ends = [from, to].map((end) => nodes.get(end ?? ''));
  const topics = ends.filter((node) => node?.kind === 'topic').length;
  const learned = ends.filter((node) => node !== undefined && isBesideSpine(node)).length;
  const boxes = ends.filter((node) => node?.kind === 'box').length;
  if (topics === 2 && !isDashed) {
    return {
      subject: 'edge',
      id,
      name,
      outcome: 'changed',
      to: 'outline.yaml',
      why: 'it gave the order of two sections',
    };
  }
  if (topics < 2 && topics + learned + boxes === 2 && learned + boxes > 0) {
    return { subject: 'edge', id, name, outcome: 'changed', to: 'outline.yaml', why: 'it says what belongs together' };
  }
  return { subject: 'edge', id, name, outcome: 'left-out', why: 'it joins what stands apart here' };
}
