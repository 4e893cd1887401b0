import { expect, test } from 'vitest';

import type { OriginalLayout, OriginalNode } from '../../../src/roadmap/layout/types.ts';
import { linkOriginal, relOf } from '../../../src/urls/linked-original.ts';
import { makeRoadmap } from '../make-content.ts';

const node = (fields: Partial<OriginalNode>): OriginalNode => ({
  key: 'original:a',
  kind: 'label',
  lines: ['A'],
  size: 15,
  x: 0,
  y: 0,
  width: 9,
  height: 9,
  ...fields,
});

const link = (fields: Partial<OriginalNode>, hasTopics = true) => {
  const layout: OriginalLayout = { width: 9, height: 9, nodes: [node(fields)], edges: [] };
  return linkOriginal(makeRoadmap({ hasTopics }), layout).nodes[0];
};

test('leads to the page of a topic in the roadmap, or to its own page where there are no such pages', () => {
  expect(link({ id: 'knots' })?.href).toBe('/sailing/knots');
  expect(link({ id: 'knots' }, false)?.href).toBe('/topics/knots');
});

test('keeps other addresses, of boxes and of lines, and nothing where there is none', () => {
  expect(link({ link: 'https://example.com/a' })).toMatchObject({ href: 'https://example.com/a' });
  expect(link({ link: '/rowing' })).not.toHaveProperty('link');
  expect(link({})).not.toHaveProperty('href');
  expect(link({ items: [{ lines: ['One'], link: '/rowing' }, { lines: ['Two'] }] })?.items).toEqual([
    { lines: ['One'], href: '/rowing' },
    { lines: ['Two'] },
  ]);
});

test('only a link to another site gives the other page no way back', () => {
  expect([relOf('https://example.com'), relOf('/rowing'), relOf(undefined)]).toEqual([
    'noopener',
    undefined,
    undefined,
  ]);
});
