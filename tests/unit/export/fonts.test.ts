import { expect, test } from 'vitest';

import { measureText, outlineText, readFont, readWebFont, roundWeight, splitRuns } from '../../../src/export/fonts.ts';

const style = { family: 'text', size: 100, weight: 400 } as const;

test('measures a line as the sum of its words and spaces, in proportion to its size', () => {
  const [one, two, space] = ['Deep', 'water', ' '].map((text) => measureText(text, style));
  expect(measureText('Deep water', style)).toBeCloseTo((one ?? 0) + (two ?? 0) + (space ?? 0), 6);
  expect(measureText('Deep water', { ...style, size: 10 })).toBeCloseTo(measureText('Deep water', style) / 10, 6);
});

test('knows that bold is wider and that pairs of letters move closer', () => {
  expect(measureText('water', { ...style, weight: 700 })).toBeGreaterThan(measureText('water', style));
  expect(measureText('AV', style)).toBeLessThan(measureText('A', style) + measureText('V', style));
});

test.each([
  [400, 400],
  [550, 600],
  [650, 700],
  [900, 700],
])('takes the weight %i from the file of %i', (weight, file) => {
  expect(roundWeight(weight)).toBe(file);
});

test('takes letters from the first file that has them', () => {
  expect(splitRuns('Łódź 語', style)).toEqual([
    { text: 'Ł', subset: 'latin-ext', isUnknown: false },
    { text: 'ód', subset: 'latin', isUnknown: false },
    { text: 'ź', subset: 'latin-ext', isUnknown: false },
    { text: ' ', subset: 'latin', isUnknown: false },
    { text: '語', subset: 'latin', isUnknown: true },
  ]);
});

test('counts a letter that no file has as one em, and a sign on top of another as nothing', () => {
  expect(measureText('日本', style)).toBe(200);
  expect(measureText('日\u20DD', style)).toBe(100);
});

test('outlines a line from the start of its baseline to its measured end', () => {
  const xs = Array.from(outlineText('Hi', style, 1000, 50).matchAll(/[MLQC]([\d.-]+)/g), ([, x]) => Number(x));
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(1000);
  expect(Math.max(...xs)).toBeLessThanOrEqual(1000 + measureText('Hi', style));
  expect(outlineText('Hi', style, 1000, 50, 9)).not.toBe(outlineText('Hi', style, 1000, 50));
});

test.each(['text', 'display'] as const)('finds the files of the typeface for %s', (family) => {
  expect(readFont(family, 650, 'latin').readUInt32BE(0)).toBe(0x00_01_00_00);
  expect(readWebFont(family).toString('latin1', 0, 4)).toBe('wOF2');
});
