import { expect, test } from 'vitest';

import { countReadingMinutes } from '../../../src/markup/reading-time.ts';

test.each([
  ['', 1],
  ['word '.repeat(238), 1],
  ['word '.repeat(1428), 6],
  [`[${'word '.repeat(476)}](https://example.org/a/very/long/address) * - &`, 2],
])('counts the words that are read', (text, minutes) => {
  expect(countReadingMinutes(text)).toBe(minutes);
});
