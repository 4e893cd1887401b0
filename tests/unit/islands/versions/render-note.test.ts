import fc from 'fast-check';
import { expect, test } from 'vitest';

import { renderNote } from '../../../../src/islands/versions/render-note.ts';

test('renders Markdown, with headings below those of the page', () => {
  expect(renderNote('# Why\n\nRead *all*, [here](https://a.example).')).toBe(
    '<h4>Why</h4>\n<p>Read <em>all</em>, <a href="https://a.example">here</a>.</p>',
  );
});

test.each([
  ['<script>alert(1)</script>', '<script'],
  ['<img src=x onerror=alert(1)>', '<img'],
  ['[x](javascript:alert(1))', 'javascript:'],
  ['![x](https://tracker.example/a.gif)', '<img'],
  ['![x][a]\n\n[a]: https://tracker.example/a.gif', '<img'],
])('%j does no harm', (markdown, forbidden) => {
  expect(renderNote(markdown)).not.toContain(forbidden);
});

test('renders no element but those of running text, whatever a note holds', () => {
  const parts = fc.constantFrom(
    '![',
    ']',
    '(',
    ')',
    '<',
    '>',
    'img src=a',
    '`',
    '#',
    '*',
    '\n',
    'javascript:',
    'a',
    '"',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
      const names = [...renderNote(list.join('')).matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name);
      const allowed = [
        'a',
        'blockquote',
        'br',
        'code',
        'em',
        'h4',
        'h5',
        'h6',
        'hr',
        'li',
        'ol',
        'p',
        'pre',
        'strong',
        'ul',
      ];
      expect(names.filter((name) => name === undefined || !allowed.includes(name))).toEqual([]);
    }),
  );
});
