import fc from 'fast-check';
import { expect, test } from 'vitest';

import { joinNotes } from '../../../../src/learner/mine/join-notes.ts';
import { renderNote } from '../../../../src/learner/mine/render-note.ts';

test('joined notes hold both texts, and the longer one alone if it holds the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (here, elsewhere) => {
      const joined = joinNotes(here, elsewhere);
      expect(joined).toContain(here);
      expect(joined).toContain(elsewhere);
    }),
  );
  expect(joinNotes('Hello', 'Hello you')).toBe('Hello you');
  expect(joinNotes('Hello', '')).toBe('Hello');
  expect(joinNotes('a', 'b')).toMatch(/^a\n\n---\n\n\*.+\*\n\nb$/);
});

test('renders Markdown, with headings below those of the page', () => {
  expect(renderNote('# One\n\n*two* `three`')).toBe('<h3>One</h3>\n<p><em>two</em> <code>three</code></p>');
  expect(renderNote('# One\n\n###### Six', 4)).toBe('<h4>One</h4>\n<h6>Six</h6>');
  expect(renderNote('A[^1]\n\n[^1]: B')).toContain('<h4 id="footnote-label"');
  expect(renderNote('- [x] done\n- [ ] open')).toMatch(/☑ done[^]*☐ open/);
});

test('shows raw HTML as text and follows no dangerous address', () => {
  expect(renderNote('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(renderNote('[x](javascript:alert(1))')).toBe('<p><a rel="nofollow noopener" href="">x</a></p>');
  expect(renderNote('https://example.org')).toContain('<a rel="nofollow noopener" href="https://example.org">');
});

test('loads no picture from another host', () => {
  expect(renderNote('![cat](https://example.org/cat.png)')).toBe(
    '<p>!<a rel="nofollow noopener" href="https://example.org/cat.png">cat</a></p>',
  );
  expect(renderNote('![cat][c]\n\n[c]: https://example.org/cat.png')).not.toContain('<img');
});

test('writes no element that could run or load something, whatever the text', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '"',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '\n',
    '<img src=x onerror=alert(1)>',
    '<a href=',
    'javascript:',
    'x',
    ' ',
    '[x]: ',
    '~~',
    '|',
    '[^1]',
    '<!--',
    '&lt;',
    'https://a.org/"onclick="b',
    '- [x] ',
    '<input type="checkbox"',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (text) => {
      const html = renderNote(text.join(''));
      expect(html).not.toMatch(/<(?:script|img|iframe|input|style|svg|object|form|link|meta|base)\b/i);
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
        expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=/i);
        expect(tag).not.toMatch(/(?:href|src)="javascript:/i);
      }
    }),
    { numRuns: 2000 },
  );
});
