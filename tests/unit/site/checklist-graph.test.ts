import { expect, test } from 'vitest';

import {
  checklistAddressOf,
  drawChecklist,
  layoutOfChecklist,
  placeChecklist,
} from '../../../src/site/checklist-graph.ts';
import { CHECKLIST } from '../roadmap/layout/make-checklist.ts';

const layout = layoutOfChecklist(CHECKLIST);
const sections = drawChecklist(CHECKLIST, layout);

test('is laid out once', () => {
  expect(layoutOfChecklist(CHECKLIST)).toBe(layout);
});

test('joins each section and item with its box', () => {
  expect(sections.map(({ title, node }) => [title, node.lines.join(' ')])).toEqual([
    ['Before leaving', 'Before leaving'],
    ['After landing', 'After landing'],
  ]);
  const items = sections.flatMap((section) => section.items);
  expect(items.map(({ node }) => node.id)).toEqual(['vests', 'forecast', 'lines']);
  for (const { item, node } of items) expect(node.lines.join(' ')).toBe(item.title);
});

test('says so if a box is missing', () => {
  const without = { ...layout, nodes: layout.nodes.filter(({ id }) => id !== 'lines') };
  expect(() => drawChecklist(CHECKLIST, without)).toThrow('no box "topic:lines"');
});

test('gives each box a place, items inside the group of their section', () => {
  const { css, placeOf } = placeChecklist(layout, sections);
  expect(placeOf.size).toBe(layout.nodes.length);
  const [first] = sections[0]?.items ?? [];
  const { group } = sections[0] ?? {};
  if (!first || !group) throw new Error('There is no item.');
  const place = placeOf.get(first.node.key);
  expect(css).toContain(`[data-place='${place}']{--x:${first.node.x - group.x};--y:${first.node.y - group.y};`);
});

test('leads to sections and items of the page of the list; a group leads nowhere', () => {
  const addressOf = (key: string) => {
    const node = layout.nodes.find((other) => other.key === key);
    return node && checklistAddressOf(node, 'trips');
  };
  expect(addressOf('section:after')).toBe('/best-practices/trips#section-after');
  expect(addressOf('topic:lines')).toBe('/best-practices/trips#item-lines');
  expect(addressOf('group:after:0')).toBeUndefined();
});
