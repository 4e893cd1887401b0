import type { Group, Section, SectionLink } from '../types.ts';
import { drawBranch } from './draw-connector.ts';
import {
  BOX_GAP,
  BOX_STYLES,
  BRANCH_DROP,
  GROUP_ENTRY,
  LINK_TAIL,
  MARK_SPACE,
  RIGHT_X,
  SIDE_WIDTH,
  SPINE_WIDTH,
  SPINE_X,
} from './geometry.ts';
import { layoutGroup } from './layout-group.ts';
import type { LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/** The band of one section. `nodes[0]` is its box on the spine. */
export interface SectionLayout {
  readonly node: LayoutNode;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/**
 * Lays out a section whose box begins at `top`. Each side is stacked on its own, so that a new topic on one side moves
 * nothing on the other.
 */
export function layoutSection(section: Section, top: number, measure: MeasureText): SectionLayout {
  const { entry } = section;
  // The text is centered, so that a badge at one end takes the same room at the other.
  const reserved = entry?.mark === undefined ? 0 : 2 * MARK_SPACE;
  const title = fitText(section.title, SPINE_WIDTH, BOX_STYLES.section, measure, reserved);
  const box = { x: SPINE_X, y: top, width: SPINE_WIDTH, height: title.height };
  const node: LayoutNode = {
    key: `section:${section.id}`,
    kind: 'section',
    id: section.id,
    ...(entry && { topic: entry.topic.id, ...(entry.mark && { mark: entry.mark }) }),
    ...(entry?.topic.status === 'draft' && { isDraft: true }),
    lines: title.lines,
    ...box,
  };
  const exit = top + title.height / 2;
  const begin = exit + BRANCH_DROP - GROUP_ENTRY;
  const nodes: LayoutNode[] = [node];
  const edges: LayoutEdge[] = [];
  const next = { left: begin, right: begin };
  const stack = (side: Side, placed: LayoutNode): void => {
    nodes.push(placed);
    next[side] += placed.height + BOX_GAP;
  };

  section.groups.forEach(({ side, ...group }, index) => {
    const key = `group:${section.id}:${index}`;
    const y = next[side];
    const { box: groupBox, topics } = layoutGroup(group, key, { x: SIDES[side].x, y }, measure);
    stack(side, groupBox);
    nodes.push(...topics);
    const d = drawBranch({ x: SIDES[side].exit, y: exit }, { x: SIDES[side].entry, y: y + GROUP_ENTRY });
    edges.push({ key: `${node.key}-${key}`, kind: 'branch', from: node.key, to: key, d });
  });
  const aside = chooseAside(section.groups);
  section.notes.forEach((note, index) => {
    stack(aside.notes, layoutNote(note, `note:${section.id}:${index}`, aside.notes, next[aside.notes], measure));
  });
  section.links.forEach((link, index) => {
    stack(aside.links, layoutLink(link, `link:${section.id}:${index}`, aside.links, next[aside.links], measure));
  });
  return { node, nodes, edges };
}

type Side = Group['side'];

/** The start of each side column, and the x between which its branches run. */
const SIDES = {
  left: { x: 0, exit: SPINE_X, entry: SIDE_WIDTH },
  right: { x: RIGHT_X, exit: SPINE_X + SPINE_WIDTH, entry: RIGHT_X },
} as const;

/**
 * Notes and links go where there are fewer groups, else notes to the left and links to the right. Groups are counted
 * rather than measured: a side must not change only because a topic was added.
 */
function chooseAside(groups: readonly Group[]): { readonly notes: Side; readonly links: Side } {
  const left = groups.filter(({ side }) => side === 'left').length;
  const right = groups.length - left;
  if (left === right) return { notes: 'left', links: 'right' };
  const side = left < right ? 'left' : 'right';
  return { notes: side, links: side };
}

function layoutNote(note: string, key: string, side: Side, y: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(note, SIDE_WIDTH, BOX_STYLES.note, measure);
  return { key, kind: 'note', lines, x: SIDES[side].x, y, width: SIDE_WIDTH, height };
}

function layoutLink(link: SectionLink, key: string, side: Side, y: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(link.label, SIDE_WIDTH, BOX_STYLES.link, measure, LINK_TAIL);
  const box = { x: SIDES[side].x, y, width: SIDE_WIDTH, height };
  if ('url' in link) return { key, kind: 'link', url: link.url, lines, ...box };
  return { key, kind: 'link', id: link.roadmap, lines, ...(link.isUpcoming && { isUpcoming: true }), ...box };
}
