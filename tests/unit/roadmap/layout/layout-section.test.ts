import { expect, test } from 'vitest';

import { layoutSection } from '../../../../src/roadmap/layout/layout-section.ts';
import type { Group, Section } from '../../../../src/roadmap/types.ts';
import { makeProject, makeTopic } from '../../make-content.ts';

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

test('fills the width of a group, and sets a topic with sub-topics in a row of its own', () => {
  expect(layout([group('left', entry('a'), entry('b', ['c', 'd']), entry('e'), entry('f'))])).toMatchInlineSnapshot(`
    [
      "section:s at 496,0: 208 x 48",
      "group:s:0 at 0,0: 460 x 220",
      "topic:a at 12,36: 436 x 38",
      "topic:b at 12,82: 436 x 38",
      "topic:c at 36,128: 202 x 34",
      "topic:d at 246,128: 202 x 34",
      "topic:e at 12,170: 214 x 38",
      "topic:f at 234,170: 214 x 38",
    ]
  `);
});

test('begins a group without a title with its topics', () => {
  expect(layout([{ side: 'left', entries: [entry('a')] }])).toMatchInlineSnapshot(`
    [
      "section:s at 496,0: 208 x 48",
      "group:s:0 at 0,0: 460 x 62",
      "topic:a at 12,12: 436 x 38",
    ]
  `);
});

test('writes no title over a group that is called like its section', () => {
  const heads = (title: string) =>
    layoutSection(
      {
        id: 's',
        title: 'Section',
        summary: 'S.',
        groups: [{ title, side: 'left', entries: [entry('a')] }],
        links: [],
        notes: [],
      },
      0,
      measure,
    ).nodes.filter(({ kind }) => kind === 'group');
  expect(heads('section')).toMatchObject([{ lines: [], height: 62 }]);
  expect(heads('Sections')).toMatchObject([{ lines: ['Sections'], height: 86 }]);
});

test('puts a checkpoint below its section, at the end of the longer side', () => {
  const checkpoint = { id: 'c', title: 'Done', build: 'B.', proves: ['P.'] };
  const low = layout([group('left', entry('a'))], { checkpoint });
  const high = layout([group('left', ...Array.from({ length: 12 }, (_, index) => entry(`t${index}`)))], { checkpoint });
  expect(low.at(-1)).toBe('checkpoint:c at 496,64: 208 x 60');
  expect(high.at(1)).toBe('group:s:0 at 0,0: 460 x 178');
  expect(high.at(-1)).toBe('checkpoint:c at 496,118: 208 x 60');
});

test('puts notes to the left and links to the right where both sides have as many groups', () => {
  const boxes = layout([group('left', entry('a')), group('right', entry('b'))], aside);
  expect(boxes.slice(-2)).toMatchInlineSnapshot(`
    [
      "note:s:0 at 0,102: 460 x 28",
      "link:s:0 at 740,102: 460 x 38",
    ]
  `);
});

test('stacks projects below the links, in their order', () => {
  const projects = [makeProject('raft'), makeProject('kite')];
  const boxes = layout([group('left', entry('a')), group('right', entry('b'))], { ...aside, projects });
  expect(boxes.slice(-3)).toMatchInlineSnapshot(`
    [
      "link:s:0 at 740,102: 460 x 38",
      "project:s:0 at 740,156: 460 x 38",
      "project:s:1 at 740,210: 460 x 38",
    ]
  `);
});

test('puts notes and links where there are fewer groups, whatever their height', () => {
  const high = group('right', ...Array.from({ length: 20 }, (_, index) => entry(`t${index}`)));
  const boxes = layout([group('left', entry('a')), group('left', entry('b')), high], aside);
  expect(boxes.slice(-2).map((box) => box.split(',')[0])).toEqual(['note:s:0 at 740', 'link:s:0 at 740']);
});

test('draws the branch to the first group of a side level, and those to the others with the same stem', () => {
  const groups = [group('right', entry('a')), group('right', entry('b')), group('right', entry('c'))];
  const section = { id: 's', title: 'Section', summary: 'S.', groups, links: [], notes: [] };
  const [first = '', ...others] = layoutSection(section, 0, measure).edges.map(({ d }) => d);
  expect(first).toBe('M704 24H740');
  expect(new Set(others.map((d) => d.slice(0, d.indexOf('V')))).size).toBe(1);
});
