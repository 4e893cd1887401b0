import fc from 'fast-check';
import { expect, test } from 'vitest';

import { samplePages, type SamplePage } from '../../sampling/sample-pages.ts';

const makePages = (count: number, kind = '/topics/[topic]'): readonly SamplePage[] =>
  Array.from({ length: count }, (_, index) => ({
    address: `/topics/${String(index).padStart(4, '0')}`,
    kind,
    size: 1000 + ((index * 7) % count),
  }));

const addressesOf = (pages: readonly SamplePage[]) => pages.map(({ address }) => address);

test('takes the first, the last and the longest of each kind', () => {
  const pages = [
    { address: '/c', kind: 'one', size: 1 },
    { address: '/a', kind: 'one', size: 2 },
    { address: '/b', kind: 'one', size: 9 },
    { address: '/bb', kind: 'one', size: 3 },
    { address: '/z', kind: 'two', size: 1 },
  ];
  expect(addressesOf(samplePages(pages, 0))).toEqual(['/a', '/b', '/c', '/z']);
});

test('takes some more by the hashes of their addresses, wherever they stand', () => {
  const sample = samplePages(makePages(1000), 5);
  expect(sample).toHaveLength(8);
  expect(samplePages(makePages(1000).toReversed(), 5)).toEqual(sample);
});

test('has every kind, and of each kind no more than was asked for', () => {
  const page = fc.record({
    address: fc.nat(99).map((number) => `/${number}`),
    kind: fc.constantFrom('one', 'two', 'three'),
    size: fc.nat(1000),
  });
  const pages = fc.uniqueArray(page, { selector: ({ address }) => address, maxLength: 30 });
  fc.assert(
    fc.property(pages, fc.nat(5), (all, more) => {
      const sample = samplePages(all, more);
      for (const [kind, members] of Map.groupBy(all, (member) => member.kind)) {
        const taken = sample.filter((member) => member.kind === kind);
        expect(taken.length).toBeLessThanOrEqual(more + 3);
        expect(taken.length).toBeGreaterThanOrEqual(Math.min(members.length, more + 1));
        expect(Math.max(...taken.map(({ size }) => size))).toBe(Math.max(...members.map(({ size }) => size)));
      }
      expect(new Set(addressesOf(sample)).size).toBe(sample.length);
    }),
  );
});

test('changes by a page at most when a page comes', () => {
  const before = samplePages(makePages(500), 10);
  const added = { address: '/topics/0250-new', kind: '/topics/[topic]', size: 1 };
  const after = samplePages([...makePages(500), added], 10);
  expect(before.filter((page) => !addressesOf(after).includes(page.address)).length).toBeLessThanOrEqual(1);
});

test('has all pages of a small site, and none of an empty one', () => {
  expect(samplePages(makePages(6), 4)).toHaveLength(6);
  expect(samplePages([], 3)).toEqual([]);
});
