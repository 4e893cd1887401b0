import type { RoadmapLink, Section } from '../types.ts';
import { drawBranch } from './draw-connector.ts';
import {
  BOX_GAP,
  BOX_STYLES,
  BRANCH_DROP,
  GROUP_ENTRY,
  LINK_TAIL,
  RIGHT_X,
  SIDE_WIDTH,
  SPINE_WIDTH,
  SPINE_X,
} from './geometry.ts';
import { layoutGroup } from './layout-group.ts';
import type { LayoutEdge, LayoutNode, MeasureText } from './types.ts';
import { fitText } from './wrap-text.ts';

/** The band of one section. `nodes[0]` is its box on the spine; `bottom` is the y below everything in it. */
export interface SectionLayout {
  readonly node: LayoutNode;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly bottom: number;
}

/**
 * Lays out a section whose box begins at `top`. Each side is stacked on its own, so that a new topic on one side moves
 * nothing on the other; notes go below the left groups and links to roadmaps below the right ones.
 */
export function layoutSection(section: Section, top: number, measure: MeasureText): SectionLayout {
  const title = fitText(section.title, SPINE_WIDTH, BOX_STYLES.section, measure);
  const node: LayoutNode = {
    key: `section:${section.id}`,
    kind: 'section',
    id: section.id,
    lines: title.lines,
    x: SPINE_X,
    y: top,
    width: SPINE_WIDTH,
    height: title.height,
  };
  const exit = top + title.height / 2;
  const nodes: LayoutNode[] = [node];
  const edges: LayoutEdge[] = [];
  const next = { left: top + BRANCH_DROP, right: top + BRANCH_DROP };

  section.groups.forEach((group, index) => {
    const key = `group:${section.id}:${index}`;
    const y = next[group.side];
    const placed = layoutGroup(group, key, group.side === 'left' ? 0 : RIGHT_X, y, measure);
    nodes.push(...placed);
    next[group.side] = y + (placed[0]?.height ?? 0) + BOX_GAP;
    const d =
      group.side === 'left'
        ? drawBranch({ x: SPINE_X, y: exit }, { x: SIDE_WIDTH, y: y + GROUP_ENTRY })
        : drawBranch({ x: SPINE_X + SPINE_WIDTH, y: exit }, { x: RIGHT_X, y: y + GROUP_ENTRY });
    edges.push({ key: `${node.key}-${key}`, kind: 'branch', from: node.key, to: key, d });
  });
  section.notes.forEach((note, index) => {
    const box = layoutNote(note, `note:${section.id}:${index}`, next.left, measure);
    nodes.push(box);
    next.left += box.height + BOX_GAP;
  });
  section.links.forEach((link, index) => {
    const box = layoutLink(link, `link:${section.id}:${index}`, next.right, measure);
    nodes.push(box);
    next.right += box.height + BOX_GAP;
  });
  return { node, nodes, edges, bottom: Math.max(...nodes.map(({ y, height }) => y + height)) };
}

function layoutNote(note: string, key: string, y: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(note, SIDE_WIDTH, BOX_STYLES.note, measure);
  return { key, kind: 'note', lines, x: 0, y, width: SIDE_WIDTH, height };
}

function layoutLink(link: RoadmapLink, key: string, y: number, measure: MeasureText): LayoutNode {
  const { lines, height } = fitText(link.label, SIDE_WIDTH, BOX_STYLES.link, measure, LINK_TAIL);
  const box = { x: RIGHT_X, y, width: SIDE_WIDTH, height };
  return { key, kind: 'link', id: link.roadmap, lines, ...(link.isUpcoming && { isUpcoming: true }), ...box };
}
