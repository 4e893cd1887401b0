import { expect, test } from 'vitest';

import { listOriginalPlaces, splitOriginal } from '../../../src/site/original-tree.ts';
import type { LinkedOriginal } from '../../../src/urls/linked-original.ts';
import { makeRoadmap } from '../make-content.ts';

const node = (id: string, fields: Partial<LinkedOriginal> = {}): LinkedOriginal => ({
  key: `original:${id}`,
  kind: 'label',
  lines: ['A'],
  size: 15,
  x: 1,
  y: 2.5,
  width: 30,
  height: 40,
  ...fields,
});

test('every box has a rule of its own with its place and its size', () => {
  const { css, placeOf } = listOriginalPlaces({ width: 90, height: 80, nodes: [node('a'), node('b', { size: 9 })] });
  expect(css).toBe(
    ".graph-canvas{--w:90;--h:80}[data-place='0']{--x:1;--y:2.5;--w:30;--h:40;--size:15}[data-place='1']{--x:1;--y:2.5;--w:30;--h:40;--size:9}",
  );
  expect([...placeOf]).toEqual([
    ['original:a', 0],
    ['original:b', 1],
  ]);
});

test('what has nothing to read is background, and the rest is read by sections', () => {
  const { background, first, sections } = splitOriginal(makeRoadmap(), [
    node('title', { kind: 'title' }),
    node('box', { kind: 'box', lines: [], section: 'basics' }),
    node('named', { kind: 'box', section: 'basics' }),
    node('line', { kind: 'line', lines: [], section: 'trips' }),
    node('wind', { kind: 'topic', id: 'wind', section: 'basics' }),
  ]);
  const keys = (nodes: readonly LinkedOriginal[]) => nodes.map(({ key }) => key.replace('original:', ''));
  expect(keys(background)).toEqual(['box', 'line']);
  expect(keys(first)).toEqual(['title']);
  expect(sections.map(({ title, nodes }) => [title, keys(nodes)])).toEqual([['Basics', ['named', 'wind']]]);
});
