import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';

import { renderNote } from '../../../src/markup/render-note.ts';

const show = (markdown: string, lowerHeadings = 2) => toHtml(renderNote(markdown, lowerHeadings));

test('renders Markdown, with headings below those of the page', () => {
  expect(show('# One\n\n*two* `three`')).toBe('<h3>One</h3>\n<p><em>two</em> <code>three</code></p>');
  expect(show('# One\n\n###### Six', 3)).toBe('<h4>One</h4>\n<h6>Six</h6>');
  expect(show('- [x] done\n- [ ] open')).toMatch(/☑ done[^]*☐ open/);
});

test('tells search engines to count no link', () => {
  expect(show('https://example.org')).toBe(
    '<p><a href="https://example.org" rel="nofollow noopener ugc">https://example.org</a></p>',
  );
});

test.each([
  '![cat](https://example.org/cat.png)',
  '![cat](/images/cat.png)',
  '![cat][c]\n\n[c]: https://example.org/cat.png',
])('%j loads no picture', (markdown) => {
  expect(show(markdown)).toMatch(
    /^<p><a href="[^"]+" rel="nofollow noopener ugc">cat<\/a>( <bdi class="soft">example\.org<\/bdi>)?<\/p>$/,
  );
});

test.each([
  ['[bank.example](https://evil.example/login)', 'evil.example'],
  ['[https://bank.example](https://evil.example:8080)', 'evil.example:8080'],
  ['[evil.example.bank.example](https://evil.example)', 'evil.example'],
  ['[**Bank**](https://xn--bnk-5cd.example/)', 'xn--bnk-5cd.example'],
  ['[Mail us](mailto:eve@evil.example?subject=hello)', 'eve@evil.example'],
  ['![bank.example](https://evil.example/x.gif)', 'evil.example'],
  ['[![bank.example](https://evil.example/x.gif)](https://evil.example/)', 'evil.example'],
])('%s shows where it leads', (markdown, host) => {
  expect(show(markdown)).toContain(`</a> <bdi class="soft">${host}</bdi></p>`);
});

test.each([
  'https://example.org/a?b',
  'www.example.org',
  'me@example.org',
  '[example.org](https://example.org/start)',
  '[DNS](/topics/dns)',
])('%s shows no host twice, and none of this site', (markdown) => {
  expect(show(markdown)).toMatch(/^<p><a [^>]+>[^<]+<\/a><\/p>$/);
});

test.each([
  { what: 'long', text: `# ${'long '.repeat(4000)}` },
  { what: 'deep', text: '>'.repeat(10_000) },
])('shows a note that is too $what as it is written', ({ text }) => {
  expect(renderNote(text, 2).children).toMatchObject([{ tagName: 'p', children: [{ type: 'text', value: text }] }]);
});

test.each([
  '>'.repeat(4900),
  '> '.repeat(2500),
  '- '.repeat(60) + 'a',
  '1) '.repeat(1000) + 'a',
  '*a'.repeat(2500),
  ']('.repeat(2500),
  '**a_'.repeat(1250),
  '~a'.repeat(8000),
  'a'.repeat(17_000),
])('shows what no parser should see as it is written: %.12s …', (markdown) => {
  expect(renderNote(markdown, 3)).toEqual({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: { className: ['plain-text'] },
        children: [{ type: 'text', value: markdown }],
      },
    ],
  });
});

test('draws a long list of tasks, and a rule of many dashes', () => {
  expect(show('- [x] done\n'.repeat(200))).toContain('<li>');
  expect(show('-'.repeat(200))).toBe('<hr>');
});
