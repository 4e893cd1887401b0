import { readKey } from '../../browser/read-key.ts';
import { isMoveKey, moveInColumn, moveInDrawing, type MapBox, type MoveKey } from '../../roadmap/arrow-keys.ts';
import { moveByPlace } from '../../roadmap/move-by-place.ts';
import type { NodeKind } from '../../roadmap/layout/types.ts';

/**
 * Moves the focus through the graph by arrow keys, Home and End, in the static drawing as in the live map.
 * Both show the same boxes in the same order, so their places on screen say all that is needed. Tab works as ever.
 */
const NODE_KINDS: readonly string[] = [
  'section',
  'group',
  'topic',
  'subtopic',
  'checkpoint',
  'link',
  'project',
  'note',
] satisfies readonly NodeKind[];

const isNodeKind = (kind: string | undefined): kind is NodeKind => kind !== undefined && NODE_KINDS.includes(kind);

/** The boxes of a drawing with their links, in reading order. */
function readBoxes(drawing: Element): ReadonlyMap<MapBox, HTMLElement | undefined> {
  const boxes = new Map<MapBox, HTMLElement | undefined>();
  for (const node of drawing.querySelectorAll<HTMLElement>('.node')) {
    const { kind } = node.dataset;
    if (!isNodeKind(kind)) continue;
    const own = node.matches('a') ? node : node.querySelector<HTMLElement>(':scope > a');
    // In a folded section nothing can have the focus.
    const link = own?.checkVisibility() ? own : null;
    const { x, y, width, height } = node.getBoundingClientRect();
    boxes.set({ kind, x, y, width, height, isLink: link !== null }, link ?? undefined);
  }
  return boxes;
}

/** In a narrow window the static drawing is one column without connectors. */
function isColumn(drawing: Element): boolean {
  const edges = drawing.querySelector('.graph-edges');
  return edges !== null && getComputedStyle(edges).display === 'none';
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
  const key = readKey(event);
  const { target } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  const drawing = link?.closest('roadmap-graph :is([data-static], [data-live])');
  if (!link || !drawing || key === undefined || !isMoveKey(key)) return;
  const goal = drawing.closest('.original') ? findByPlace(drawing, link, key) : findInDrawing(drawing, link, key);
  if (!goal) return;
  event.preventDefault();
  goal.focus();
});

function findInDrawing(drawing: Element, link: HTMLElement, key: MoveKey): HTMLElement | undefined {
  const boxes = readBoxes(drawing);
  const from = [...boxes].find(([, known]) => known === link)?.[0];
  if (!from) return undefined;
  const move = isColumn(drawing) ? moveInColumn : moveInDrawing;
  const next = move([...boxes.keys()], from, key);
  return next && boxes.get(next);
}

/** In a drawing with coordinates of its own there are no sections to follow. */
function findByPlace(drawing: Element, link: HTMLElement, key: MoveKey): HTMLElement | undefined {
  const places = [...drawing.querySelectorAll<HTMLElement>('.node a, a.node')].map((other) => {
    const { x, y, width, height } = other.getBoundingClientRect();
    return { x, y, width, height, link: other };
  });
  const others = places.filter((place) => place.link !== link);
  return moveByPlace(key.startsWith('Arrow') ? others : places, link.getBoundingClientRect(), key)?.link;
}
