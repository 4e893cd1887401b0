import { readFileSync, readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { drawFloors, FLOORS } from '../../docs/draw-floors.ts';
import { readRooms } from '../../docs/read-rooms.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('the page explains every folder of src/ and no other', () => {
  const explained = [...page.matchAll(/^\| `src\/([a-z-]+)\/` +\|/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual(folders);
});

test('every folder of src/ stands on exactly one floor of the picture', () => {
  expect(FLOORS.flatMap(({ rooms }) => rooms).toSorted()).toEqual(folders);
});

test('the picture is drawn from the imports of the code (npm run docs:floors)', () => {
  const [, picture] = /```mermaid\n([\s\S]*?)\n```/.exec(page) ?? [];
  expect(picture).toBe(drawFloors(readRooms()));
});

test('arrows that follow from others are left out', () => {
  const rooms = new Map([
    ['pages', new Set(['layouts', 'site'])],
    ['layouts', new Set(['site'])],
    ['site', new Set<string>()],
  ]);
  const arrows = drawFloors(rooms)
    .split('\n')
    .filter((line) => line.includes('-->'));
  expect(arrows).toEqual(['  pages --> layouts', '  layouts --> site']);
});

test('a folder that stands on no floor is named', () => {
  expect(() => drawFloors(new Map([['attic', new Set<string>()]]))).toThrow('No floor has the folder attic of src/.');
});

test('imports are found in frontmatter, in scripts of a component and when they are dynamic', () => {
  const rooms = readRooms();
  expect(rooms.get('layouts')).toContain('elements');
  expect(rooms.get('pages')).toContain('layouts');
  expect(rooms.get('elements')).toContain('islands');
});
