import { expect, test } from 'vitest';

import { toPlainText } from '../../../src/markup/to-plain-text.ts';

test.each([
  ['Run `dig` *twice*,\nthen [read](/topics/dns).', 'Run dig twice, then read.'],
  ['One.\n\nTwo.', 'One. Two.'],
  ['~~old~~ https://example.com', 'old https://example.com'],
])('%j reads %j', (markdown, text) => {
  expect(toPlainText(markdown)).toBe(text);
});
