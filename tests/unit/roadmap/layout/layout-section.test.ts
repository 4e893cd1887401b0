import { expect, test } from 'vitest';

import { layoutSection } from '../../../../src/roadmap/layout/layout-section.ts';
import type { Group, Section } from '../../../../src/roadmap/types.ts';
import { makeTopic } from '../../make-content.ts';

const measure = (text: string, { size }: { size: number }) => Array.from(text).length * size * 0.5;

const entry = (id: string, children: readonly string[] = []): Group['entries'][number] => ({
  topic: makeTopic(id),
  children: children.map((child) => entry(child)),
});

function layout(groups: readonly Group[], aside: Partial<Section> = {}): string[] {
  const section = { id: 's', title: 'Section', summary: 'S.', groups, links: [], notes: [], ...aside };
  return layoutSection(section, 0, measure).nodes.map(
    ({ key, x, y, width, height }) => `${key} at ${x},${y}: ${width} x ${height}`,
  );
}

const group = (side: Group['side'], ...entries: Group['entries']): Group => ({ title: 'Group', side, entries });
const aside = { notes: ['Note.'], links: [{ roadmap: 'go', label: 'Learn Go', isUpcoming: false }] };

test('sets topics in two columns, and a topic with sub-topics in a row of its own', () => {
  expect(layout([group('left', entry('a'), entry('b', ['c', 'd']), entry('e'), entry('f'))])).toMatchInlineSnapshot(`
    [
      "section:s at 428,0: 224 x 52",
      "group:s:0 at 0,36: 372 x 238",
      "topic:a at 12,76: 170 x 42",
      "topic:b at 12,126: 348 x 42",
      "topic:c at 32,176: 160 x 36",
      "topic:d at 200,176: 160 x 36",
      "topic:e at 12,220: 170 x 42",
      "topic:f at 190,220: 170 x 42",
    ]
  `);
});

test('begins a group without a title with its topics', () => {
  expect(layout([{ side: 'left', entries: [entry('a')] }])).toMatchInlineSnapshot(`
    [
      "section:s at 428,0: 224 x 52",
      "group:s:0 at 0,36: 372 x 66",
      "topic:a at 12,48: 170 x 42",
    ]
  `);
});

test('puts notes to the left and links to the right where both sides have as many groups', () => {
  const boxes = layout([group('left', entry('a')), group('right', entry('b'))], aside);
  expect(boxes.slice(-2)).toMatchInlineSnapshot(`
    [
      "note:s:0 at 0,154: 372 x 32",
      "link:s:0 at 708,154: 372 x 42",
    ]
  `);
});

test('puts notes and links where there are fewer groups, whatever their height', () => {
  const high = group('right', ...Array.from({ length: 20 }, (_, index) => entry(`t${index}`)));
  const boxes = layout([group('left', entry('a')), group('left', entry('b')), high], aside);
  expect(boxes.slice(-2).map((box) => box.split(',')[0])).toEqual(['note:s:0 at 708', 'link:s:0 at 708']);
});

test('starts the branches of one side with the same stem', () => {
  const groups = [group('right', entry('a')), group('right', entry('b')), group('right', entry('c'))];
  const section = { id: 's', title: 'Section', summary: 'S.', groups, links: [], notes: [] };
  const stems = layoutSection(section, 0, measure).edges.map(({ d }) => d.slice(0, d.indexOf('V')));
  expect(new Set(stems).size).toBe(1);
});
