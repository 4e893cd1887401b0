import type { Checkpoint, Group, Project, SectionLink } from '../types.ts';
import { drawBranch } from './draw-connector.ts';
import {
  BOX_GAP,
  BOX_STYLES,
  EXIT_DEPTH,
  GROUP_ENTRY,
  LINK_TAIL,
  MARK_SPACE,
  OVERLINE_HEIGHT,
  PROJECT_SIGN,
  PROJECT_TAIL,
  RIGHT_X,
  SIDE_WIDTH,
  SPINE_WIDTH,
  SPINE_X,
} from './geometry.ts';
import { layoutGroup } from './layout-group.ts';
import type { DrawableGroup, DrawableSection, LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/** The band of one section. `nodes[0]` is its box on the spine; its checkpoint, if it has one, is the last. */
export interface SectionLayout {
  readonly node: LayoutNode;
  readonly checkpoint?: LayoutNode;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/**
 * Lays out a section whose box begins at `top`. Each side is stacked on its own, so that a new topic on one side moves
 * nothing on the other. The first group of a side stands beside the box; the checkpoint ends with the lower side.
 */
export function layoutSection(section: DrawableSection, top: number, measure: MeasureText): SectionLayout {
  const node = layoutBox(section, top, measure);
  const exit = top + Math.min(node.height / 2, EXIT_DEPTH);
  const nodes: LayoutNode[] = [node];
  const edges: LayoutEdge[] = [];
  const next = { left: top, right: top };
  const stack = (side: Side, placed: LayoutNode): void => {
    nodes.push(placed);
    next[side] += placed.height + BOX_GAP;
  };

  section.groups.forEach(({ side, ...group }, index) => {
    const key = `group:${section.id}:${index}`;
    const y = next[side];
    const { box, topics } = layoutGroup(group, section.title, key, { x: SIDES[side].x, y }, measure);
    stack(side, box);
    nodes.push(...topics);
    const entry = y === top ? exit : y + GROUP_ENTRY;
    const d = drawBranch({ x: SIDES[side].exit, y: exit }, { x: SIDES[side].entry, y: entry });
    edges.push({ key: `${node.key}-${key}`, kind: 'branch', from: node.key, to: key, d });
  });
  const aside = chooseAside(section.groups);
  section.notes.forEach((note, index) => {
    stack(aside.notes, layoutNote(note, `note:${section.id}:${index}`, aside.notes, next[aside.notes], measure));
  });
  section.links.forEach((link, index) => {
    stack(aside.links, layoutLink(link, `link:${section.id}:${index}`, aside.links, next[aside.links], measure));
  });
  section.projects?.forEach((project, index) => {
    const key = `project:${section.id}:${index}`;
    stack(aside.links, layoutProject(project, key, aside.links, next[aside.links], measure));
  });
  if (!section.checkpoint) return { node, nodes, edges };
  const sides = Math.max(next.left, next.right) - BOX_GAP;
  const checkpoint = layoutCheckpoint(section.checkpoint, node.y + node.height + BOX_GAP, sides, measure);
  return { node, checkpoint, nodes: [...nodes, checkpoint], edges };
}

function layoutBox({ id, title, entry }: DrawableSection, y: number, measure: MeasureText): LayoutNode {
  // The text is centered, so that a badge at one end takes the same room at the other.
  const reserved = entry?.mark === undefined ? 0 : 2 * MARK_SPACE;
  const { lines, height } = fitText(title, SPINE_WIDTH, BOX_STYLES.section, measure, reserved);
  return {
    key: `section:${id}`,
    kind: 'section',
    id,
    ...(entry && { topic: entry.topic.id, ...(entry.mark && { mark: entry.mark }) }),
    ...(entry?.topic.status === 'draft' && { isDraft: true }),
    lines,
    x: SPINE_X,
    y,
    width: SPINE_WIDTH,
    height,
  };
}

/** On the spine, not above `top`, and so low that it ends at `bottom` where that leaves room for it. */
function layoutCheckpoint({ id, title }: Checkpoint, top: number, bottom: number, measure: MeasureText): LayoutNode {
  const text = fitText(title, SPINE_WIDTH, BOX_STYLES.checkpoint, measure);
  const height = text.height + OVERLINE_HEIGHT;
  const y = Math.max(top, bottom - height);
  const box = { x: SPINE_X, y, width: SPINE_WIDTH, height };
  return { key: `checkpoint:${id}`, kind: 'checkpoint', id, lines: text.lines, ...box };
}

type Side = Group['side'];

/** The start of each side column, and the x between which its branches run. */
const SIDES = {
  left: { x: 0, exit: SPINE_X, entry: SIDE_WIDTH },
  right: { x: RIGHT_X, exit: SPINE_X + SPINE_WIDTH, entry: RIGHT_X },
} as const;

/**
 * Notes and links go where there are fewer groups, else notes to the left and links to the right; projects stand below
 * the links. Groups are counted
 * rather than measured: a side must not change only because a topic was added.
 */
function chooseAside(groups: readonly DrawableGroup[]): { readonly notes: Side; readonly links: Side } {
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

function layoutProject(
  { id, title, status }: Project,
  key: string,
  side: Side,
  y: number,
  measure: MeasureText,
): LayoutNode {
  const { lines, height } = fitText(title, SIDE_WIDTH, BOX_STYLES.project, measure, PROJECT_SIGN + PROJECT_TAIL);
  const box = { x: SIDES[side].x, y, width: SIDE_WIDTH, height };
  return { key, kind: 'project', id, lines, ...(status === 'draft' && { isDraft: true }), ...box };
}
