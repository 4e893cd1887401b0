import { makeElement } from '../../browser/make-element.ts';
import type { MapGraph } from './map-graph.ts';

/** Writes on the boxes of topics what there is to know of them, for whoever comes near. */
export function addFacts(canvas: HTMLElement, { nodes }: MapGraph): void {
  const known = new Map<string, string>(
    nodes.flatMap((node) => ('facts' in node && node.id !== undefined ? [[node.id, node.facts] as const] : [])),
  );
  for (const box of canvas.querySelectorAll<HTMLElement>('a.node[data-topic]:not(:has(> .node-facts))')) {
    const facts = known.get(box.dataset['topic'] ?? '');
    if (facts !== undefined) box.append(makeElement('span', { class: 'node-facts' }, facts));
  }
}
