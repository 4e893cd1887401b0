import { renderChecklistPdf } from '../export/checklist-pdf.ts';
import { measureText } from '../export/fonts.ts';
import { layoutChecklist } from '../roadmap/layout/layout-checklist.ts';
import type { GraphLayout, LayoutNode } from '../roadmap/layout/types.ts';
import { PRIORITY_LABELS } from '../roadmap/mark-labels.ts';
import { PRIORITIES, type ChecklistData, type ChecklistItem } from '../schemas/checklist.ts';
import { bestPracticePath, checklistSectionPath, topicPath } from '../urls/paths.ts';
import type { BestPractice } from './best-practices.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { CORNER, numberPlaces, type GraphPlaces } from './graph-places.ts';

/** A section of a check list with its boxes. */
export interface DrawnChecks {
  readonly id: string;
  readonly title: string;
  readonly node: LayoutNode;
  readonly group: LayoutNode;
  readonly items: readonly { readonly item: ChecklistItem; readonly node: LayoutNode }[];
}

const layouts = new WeakMap<ChecklistData, GraphLayout>();

/** The drawing of a check list, made once and used by its page and its PDF. */
export function layoutOfChecklist(checklist: ChecklistData): GraphLayout {
  const known = layouts.get(checklist);
  if (known) return known;
  const layout = layoutChecklist(checklist, measureText);
  layouts.set(checklist, layout);
  return layout;
}

/**
 * Joins a check list with its drawing, so that it can be written as the nested list it is.
 * @throws Error if the drawing lacks a box; both come from the same list, so that is a bug.
 */
export function drawChecklist({ sections }: ChecklistData, { nodes }: GraphLayout): readonly DrawnChecks[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const nodeOf = (key: string): LayoutNode => {
    const node = byKey.get(key);
    if (node === undefined) throw new Error(`The layout of the check list has no box "${key}".`);
    return node;
  };
  return sections.map(({ id, title, items }) => ({
    id,
    title,
    node: nodeOf(`section:${id}`),
    group: nodeOf(`group:${id}:0`),
    items: items.map((item) => ({ item, node: nodeOf(`topic:${item.id}`) })),
  }));
}

/** Where the boxes stand: items inside the group of their section. */
export const placeChecklist = (layout: GraphLayout, sections: readonly DrawnChecks[]): GraphPlaces =>
  numberPlaces(
    layout,
    sections.flatMap(({ node, group, items }) => [
      { node, origin: CORNER },
      { node: group, origin: CORNER },
      ...items.map((drawn) => ({ node: drawn.node, origin: group })),
    ]),
  );

/** The path that a box of the drawing of `list` leads to: a section or an item of its page. */
export function checklistAddressOf({ kind, id }: LayoutNode, list: string): string | undefined {
  if (id === undefined) return undefined;
  return kind === 'section' ? checklistSectionPath(list, id) : bestPracticePath(list, id);
}

const LEGEND = PRIORITIES.map((mark) => ({ mark, label: PRIORITY_LABELS[mark].label }));

/** The PDF of a check list. */
export function renderChecklist(
  { id, data: { bestPractice, checklist } }: Pick<BestPractice, 'id' | 'data'>,
  site: URL,
  { topicIndex }: Pick<SiteCatalog, 'topicIndex'>,
): Promise<Uint8Array> {
  const absolute = (path: string): string => new URL(path, site).href;
  const page = { ...bestPractice, address: absolute(bestPracticePath(id)) };
  return renderChecklistPdf(page, checklist, layoutOfChecklist(checklist), {
    address: (node) => {
      const path = checklistAddressOf(node, id);
      return path === undefined ? undefined : absolute(path);
    },
    links: {
      item: (item) => absolute(bestPracticePath(id, item)),
      topic: (topic) => absolute(topicPath(topic)),
      findTopics: (names) => names.flatMap((name) => topicIndex.get(name) ?? []),
    },
    legend: LEGEND,
  });
}
