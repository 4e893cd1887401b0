import fc from 'fast-check';
import { expect, test } from 'vitest';

import { rewriteLinks } from '../../../src/markup/rewrite-links.ts';
import { HOSTILE_PIECES } from './hostile-pieces.ts';

const rewrite = (address: string) =>
  address.startsWith('topic:') ? `https://example.org/${address.slice(6)}` : undefined;

test.each([
  ['A [b](topic:c) and `[d](topic:e)`.', 'A [b](<https://example.org/c>) and `[d](topic:e)`.'],
  ['[topic:c](topic:c "topic")', '[topic:c](<https://example.org/c> "topic")'],
  ['[a](<topic:c>)', '[a](<https://example.org/c>)'],
  ['[a][1] [b](/x)\n\n[1]: topic:c', '[a][1] [b](/x)\n\n[1]: <https://example.org/c>'],
  ['![topic:c](topic:c)', '![topic:c](<https://example.org/c>)'],
  ['[![a](topic:c)](topic:d)', '[![a](<https://example.org/c>)](<https://example.org/d>)'],
  ['![a](/x.png)', '![a](/x.png)'],
])('rewrites %j', (markdown, rewritten) => {
  expect(rewriteLinks(markdown, rewrite)).toBe(rewritten);
});

test('changes nothing where there is nothing to change', () => {
  const texts = fc.array(fc.constantFrom(...HOSTILE_PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(texts, (text) => rewriteLinks(text, () => undefined) === text));
});
