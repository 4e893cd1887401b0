import { expect, test } from 'vitest';

import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import { listPlaces } from '../../../src/site/graph-places.ts';
import { drawTree } from '../../../src/site/graph-tree.ts';
import { makeRoadmap } from '../make-content.ts';

const roadmap = makeRoadmap();
const layout = layoutRoadmap(roadmap, (text) => text.length * 8);
const sections = drawTree(roadmap, layout);
const { css, placeOf } = listPlaces(layout, sections);

/** What the rule of a place says, by name. */
function readPlace(place: number | undefined): Readonly<Record<string, number>> {
  const [, rule = ''] = new RegExp(`\\[data-place='${place}'\\]{([^}]*)}`).exec(css) ?? [];
  return Object.fromEntries(rule.split(';').map((part) => [part.slice(0, 3), Number(part.slice(4))] as const));
}

test('every box has a place, and a box outside of groups stands where the layout put it', () => {
  expect([...placeOf.keys()].toSorted()).toEqual(layout.nodes.map(({ key }) => key).toSorted());
  const [section] = layout.nodes;
  expect(readPlace(placeOf.get(section?.key ?? ''))).toEqual({
    '--x': section?.x,
    '--y': section?.y,
    '--w': section?.width,
    '--h': section?.height,
  });
});

test('a topic is placed relative to its group, sub-topics too', () => {
  const group = sections[0]?.groups[0]?.node;
  for (const key of ['topic:knots', sections[0]?.groups[0]?.entries[0]?.children[0]?.node.key ?? '']) {
    const node = layout.nodes.find((box) => box.key === key);
    if (!group || !node) throw new Error(`There is no box "${key}".`);
    expect(readPlace(placeOf.get(key))).toMatchObject({ '--x': node.x - group.x, '--y': node.y - group.y });
  }
});

test('boxes at the same place inside their groups share a rule', () => {
  const rules = css.split('}').slice(0, -1);
  expect(rules[0]).toBe(`.graph-canvas{--w:${layout.width};--h:${layout.height}`);
  expect(new Set(rules).size).toBe(rules.length);
  expect(rules).toHaveLength(1 + new Set(placeOf.values()).size);
});
