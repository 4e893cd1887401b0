import { expect, test } from 'vitest';

import { readWireframe } from '../../../src/roadmap-sh/read-wireframe.ts';
import { plan } from './make-checkout.ts';

/** A group with a name, as wireframes have it: its words are those of a control in it. */
const group = (controlName: string, text: string, x = 0) => ({
  ID: '7',
  typeID: '__group__',
  x,
  w: 100,
  properties: { controlName },
  children: { controls: { control: [{ typeID: 'TextArea', properties: { text: encodeURIComponent(text) } }] } },
});

const wireframe = (...control: readonly unknown[]) => ({ mockup: { controls: { control } }, groupOffset: {} });

const RIVER = wireframe(
  group('200-locks', 'Locks'),
  group('102-boats:oars', 'Oars', 400),
  group('100-boats', 'Boats & more'),
  group('101-boats:skiff', 'Skiff', -400),
  group('103-boats:oars:grip', 'Grip', 400),
  group('ext_link:example.com/sea', 'The sea'),
  group('json:/roadmaps/river-beginner.json', 'Easier'),
  group('check:boats', ''),
  group('104-boats:oars', 'Again'),
  { ID: '9', typeID: 'Arrow' },
);

test('reads order, levels and links from names', () => {
  const { sections, fates } = readWireframe(RIVER);
  const shown = sections.map(({ spot, groups, links }) => ({
    spot: `${spot?.key ?? ''} ${spot?.label ?? ''}`,
    groups: groups.map(
      ({ side, entries }) =>
        `${side} ${entries.map((entry) => [entry.spot, ...entry.children].map(({ key }) => key).join(' > ')).join(', ')}`,
    ),
    links: links.map(({ href }) => href),
  }));
  expect(shown).toEqual([
    {
      spot: 'boats Boats & more',
      groups: ['left boats:skiff', 'right boats:oars > boats:oars:grip'],
      links: ['https://example.com/sea'],
    },
    { spot: 'locks Locks', groups: [], links: [] },
  ]);
  expect(fates.map(({ why }) => why)).toEqual([
    'it shows another graph in place of this one',
    'it is the box to check of another group',
    'another group has the name boats:oars already',
    'a control of the type Arrow without a name',
  ]);
});

test('finds texts by the names of folders, with and without numbers', () => {
  const { files, report } = plan({
    'roadmaps/river/river.json': JSON.stringify(RIVER),
    'roadmaps/river/content/100-boats/index.md': '# Boats\n\nThey float.\n',
    'roadmaps/river/content/100-boats/101-skiff.md': '# Skiff\n\nIt is small.\n',
    'roadmaps/river/content/locks.md': '# Locks\n\nThey lift.\n',
  });
  expect(files.get('content/topics/river/skiff.md')).toContain('It is small.');
  expect(files.get('content/topics/river/locks.md')).toContain('They lift.');
  expect(report.totals()).toMatchObject({ file: { all: 4, 'left-out': 0 }, node: { all: 10 } });
});

test('refuses a wireframe without names of topics by name', () => {
  const { files, roadmaps, report } = plan({
    'roadmaps/river/river.json': JSON.stringify(wireframe({ typeID: 'Arrow' })),
  });
  expect(files.size).toBe(0);
  expect(roadmaps).toMatchObject([{ id: 'river', refused: 'no group of this wireframe has the name of a topic' }]);
  expect(report.totals()).toMatchObject({ node: { all: 1, 'left-out': 1 }, file: { all: 1, 'left-out': 1 } });
});

test('goes by folders where a wireframe says nothing', () => {
  const { files } = plan({
    'roadmaps/river/river.json': JSON.stringify(wireframe({ typeID: 'Arrow' })),
    'roadmaps/river/content/index.md': '# River\n\nIt flows.\n',
    'roadmaps/river/content/102-locks/100-gates.md': '# Gates\n\nThey open.\n',
  });
  expect(files.get('content/roadmaps/river/outline.yaml')).toContain('title: Locks');
});
