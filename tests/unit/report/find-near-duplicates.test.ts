import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findNearDuplicates } from '../../../src/report/find-near-duplicates.ts';

const find = (texts: readonly string[], threshold: number) =>
  findNearDuplicates(new Map(texts.map((text, number) => [String(number), text])), threshold);

test('the resemblance is the Jaccard index of the runs of three words', () => {
  // abc bcd cde | abc bcd cdx: two of four.
  expect(find(['a b c d e', 'a b c d x'], 0.1)).toEqual([{ ids: ['0', '1'], resemblance: 0.5 }]);
});

test('finds a template that was filled in for another topic, and no texts of their own', () => {
  const fill = (name: string) =>
    `${name} keeps what a program knows while the machine is off. Whoever writes a backend meets it on the first day, ` +
    `because a restart of the server without ${name} loses every order that was made before it.`;
  const own = 'A port is a number from 0 to 65535 that says which program on a machine a packet is meant for.';
  const pairs = find([fill('Redis'), own, fill('MySQL')], 0.2);
  expect(pairs.map(({ ids }) => ids)).toEqual([['0', '2']]);
});

test('case, marks and line breaks do not count, and neither do empty texts', () => {
  expect(find(['One, two\nTHREE', '*one* two three!', '', ''], 0.9)).toEqual([{ ids: ['0', '1'], resemblance: 1 }]);
});

test('finds the same pairs as a comparison of each with each', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map((words) => words.join(' '));
  const shingles = (words: string) => {
    const list = words === '' ? [] : words.split(' ');
    return new Set(
      list
        .map((_, at) => list.slice(at, at + 3))
        .flatMap((run, at) => (at === 0 || run.length === 3 ? [run.join(' ')] : [])),
    );
  };
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.constantFrom(0.1, 0.3, 0.7), (texts, threshold) => {
      const expected = new Map<string, number>();
      for (const [b, later] of texts.entries()) {
        for (const [a, earlier] of texts.slice(0, b).entries()) {
          const [one, two] = [shingles(earlier), shingles(later)];
          const resemblance = one.intersection(two).size / one.union(two).size;
          if (resemblance >= threshold) expected.set(`${a} ${b}`, resemblance);
        }
      }
      const found = find(texts, threshold);
      expect(new Map(found.map(({ ids, resemblance }) => [ids.join(' '), resemblance]))).toEqual(expected);
      expect(found.map(({ resemblance }) => resemblance)).toEqual([...expected.values()].sort((one, two) => two - one));
    }),
  );
});
