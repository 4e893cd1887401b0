import { compareAreas, type DrawnNode, type Drawing, findNearest, liesIn } from './drawing.ts';
import type { How } from './placement.ts';

/** Where a node belongs. */
export interface Owned {
  /** The topic of the spine; undefined in a drawing without one. */
  readonly owner: DrawnNode | undefined;
  /** The subtopic below which it belongs. */
  readonly parent: string | undefined;
  readonly how: How;
}

const LEARNED: readonly string[] = ['subtopic', 'todo', 'checklist'];

/** Whether something is to be learned there, and it is not on the spine. */
export const isBesideSpine = ({ kind }: DrawnNode): boolean => LEARNED.includes(kind);

/**
 * Finds out to which topic of the spine each other node belongs: an edge says so, or else the box around it, or else
 * the distance.
 */
export class Owners {
  readonly #nodes: ReadonlyMap<string, DrawnNode>;
  readonly #topics: readonly DrawnNode[];
  readonly #boxes: readonly DrawnNode[];
  readonly #members: readonly DrawnNode[];
  readonly #sources = new Map<string, DrawnNode[]>();
  readonly #targets = new Map<string, DrawnNode[]>();
  readonly #found = new Map<string, Owned>();
  readonly #pending = new Set<string>();

  constructor({ nodes, edges }: Drawing) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#topics = nodes.filter(({ kind }) => kind === 'topic').toSorted(compareAreas);
    this.#members = nodes.filter(isBesideSpine).toSorted(compareAreas);
    const area = ({ width, height }: DrawnNode) => width * height;
    this.#boxes = nodes.filter(({ kind }) => kind === 'box').toSorted((a, b) => area(a) - area(b));
    for (const { from, to, fault } of edges) {
      const source = this.#nodes.get(from ?? '');
      const target = this.#nodes.get(to ?? '');
      if (fault !== undefined || source === undefined || target === undefined) continue;
      this.#sources.set(target.id, [...(this.#sources.get(target.id) ?? []), source]);
      this.#targets.set(source.id, [...(this.#targets.get(source.id) ?? []), target]);
    }
  }

  find(node: DrawnNode): Owned {
    const known = this.#found.get(node.id);
    if (known !== undefined) return known;
    this.#pending.add(node.id);
    const owned = this.#findByEdge(node) ?? this.#findByBox(node) ?? this.#findByDistance(node);
    this.#pending.delete(node.id);
    this.#found.set(node.id, owned);
    return owned;
  }

  /** The smallest box around a node that does not hold several topics of the spine. */
  boxOf(node: DrawnNode): DrawnNode | undefined {
    return this.#boxes.find((box) => liesIn(node, box) && this.#topicsIn(box).length <= 1);
  }

  #findByEdge(node: DrawnNode): Owned | undefined {
    const sources = this.#sources.get(node.id) ?? [];
    const targets = this.#targets.get(node.id) ?? [];
    const topic = [...sources, ...targets].find(({ kind }) => kind === 'topic');
    if (topic !== undefined) return { owner: topic, parent: undefined, how: 'edge' };
    for (const source of sources) {
      if (this.#pending.has(source.id)) continue;
      if (isBesideSpine(source)) {
        const { owner, parent } = this.find(source);
        // The items of a checklist have nothing below them.
        const above = source.kind === 'checklist' ? undefined : source.id;
        return { owner, parent: parent ?? above, how: 'edge' };
      }
      if (source.kind === 'box') return { owner: this.#ownerOf(source, node), parent: undefined, how: 'edge' };
      if (source.kind === 'text') return { ...this.find(source), how: 'edge' };
    }
    return undefined;
  }

  #findByBox(node: DrawnNode): Owned | undefined {
    const box = this.#boxes.find((candidate) => candidate !== node && liesIn(node, candidate));
    const owner = box && this.#ownerOf(box, node);
    return box && { owner, parent: undefined, how: 'box' };
  }

  #findByDistance(node: DrawnNode): Owned {
    return { owner: findNearest(node, this.#topics), parent: undefined, how: 'distance' };
  }

  /** The topic to which a box belongs: one that an edge joins it to, one in it, or one that a node in it belongs to. */
  #ownerOf(box: DrawnNode, member: DrawnNode): DrawnNode | undefined {
    const inside = this.#topicsIn(box);
    if (inside.length > 0) return findNearest(member, inside);
    const joined = (id: string) =>
      [...(this.#sources.get(id) ?? []), ...(this.#targets.get(id) ?? [])].find(({ kind }) => kind === 'topic');
    const byMember = () => this.#members.filter((other) => liesIn(other, box)).map(({ id }) => joined(id));
    return joined(box.id) ?? byMember().find((topic) => topic !== undefined) ?? findNearest(box, this.#topics);
  }

  #topicsIn(box: DrawnNode): readonly DrawnNode[] {
    return this.#topics.filter((topic) => liesIn(topic, box));
  }
}
