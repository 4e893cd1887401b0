import { afterEach, expect, test, vi } from 'vitest';

import { renderInlineMarkdown, renderMarkdown } from '../../../src/markup/render-markdown.ts';

test('shows raw HTML as the text it is', () => {
  expect(renderMarkdown('<script>alert(1)</script>')).toBe('<p>&#x3C;script>alert(1)&#x3C;/script></p>');
  expect(renderMarkdown('Press <kbd onclick=x>Ctrl</kbd>.')).toBe('<p>Press &#x3C;kbd onclick=x>Ctrl&#x3C;/kbd>.</p>');
  expect(renderMarkdown('- <!-- a -->')).toBe('<ul>\n<li>&#x3C;!-- a --></li>\n</ul>');
});

test.each([
  ['[x](javascript:alert(1))', '<p>x</p>'],
  ['[x](java&#10;script&colon;alert(1))', '<p>x</p>'],
  ['[x][y]\n\n[y]: data:text/html,hello', '<p>x</p>'],
  ['[x](//example.com)', '<p>x</p>'],
  ['[x](https:example.com)', '<p>x</p>'],
  ['[x](/\\example.com)', '<p>x</p>'],
  ['![x](https://example.com/x.png)', '<p><a href="https://example.com/x.png">x</a></p>'],
  ['![x](javascript:alert(1))', '<p>x</p>'],
  ['[![x](https://example.com/x.png)](/a)', '<p><a href="/a">x</a></p>'],
])('%j leads nowhere and loads nothing', (markdown, html) => {
  expect(renderMarkdown(markdown)).toBe(html);
});

test('takes one text for one tree: what is code for lint is code on the page', () => {
  // In a quote, an unfinished declaration made other parsers see code end and a link begin on the second line.
  const markdown = '> a <!A `b\n> [c](javascript:alert(1)) ` d';
  expect(renderMarkdown(markdown)).toBe(
    '<blockquote>\n<p>a &#x3C;!A <code>b [c](javascript:alert(1)) </code> d</p>\n</blockquote>',
  );
});

test('reads no second frontmatter out of a text', () => {
  const markdown = '---\na: |\n  ```\n---\n\n<script>alert(1)</script>\n';
  expect(renderMarkdown(markdown)).not.toContain('<script');
  expect(renderMarkdown(markdown)).toContain('a: |');
});

test('renders what GitHub-flavored Markdown has', () => {
  expect(renderMarkdown('| a | b |\n| - | -: |\n| c | d |')).toContain('<td class="align-right">d</td>');
  expect(renderMarkdown('~~a~~ www.example.com')).toBe(
    '<p><del>a</del> <a href="http://www.example.com">www.example.com</a></p>',
  );
  expect(renderMarkdown('- [x] a\n- [ ] b')).toBe('<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>');
  expect(renderMarkdown('3. a')).toBe('<ol start="3">\n<li>a</li>\n</ol>');
  expect(renderMarkdown('a[^1]\n\n[^1]: b')).toBe('<p>a<sup>1</sup></p>\n<p><sup>1</sup></p>\n<p>b</p>');
});

test('moves headings down, to the sixth level at most, and gives no text the first one', () => {
  expect(renderMarkdown('## A\n\n###### B', { lowerHeadings: 1 })).toBe('<h3>A</h3>\n<h6>B</h6>');
  expect(renderMarkdown('# A')).toBe('<h2>A</h2>');
});

test('renders a field of one line without blocks, whatever it holds', () => {
  expect(renderInlineMarkdown('Run `dig` *twice*.\n')).toBe('Run <code>dig</code> <em>twice</em>.');
  expect(renderInlineMarkdown('a\n\n- b\n\n> c')).toBe('a\n\nb\n\n\nc\n');
});

test('colors code in known languages and leaves other code as it is', () => {
  expect(renderMarkdown('```js\nlet a = "<b>";\n```')).toBe(
    '<pre tabindex="0"><code class="language-js"><span class="hljs-keyword">let</span> a = ' +
      '<span class="hljs-string">"&#x3C;b>"</span>;\n</code></pre>',
  );
  expect(renderMarkdown('```nonsense\na\n```')).toBe(
    '<pre tabindex="0"><code class="language-nonsense">a\n</code></pre>',
  );
  expect(renderMarkdown('```a"onclick="b\na\n```')).toBe('<pre tabindex="0"><code class="">a\n</code></pre>');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('puts the base path before links and images within the site, and before nothing else', async () => {
  vi.stubEnv('BASE_URL', '/learn/');
  vi.resetModules();
  const { renderMarkdown: render } = await import('../../../src/markup/render-markdown.ts');
  expect(render('[a](/backend/dns) [b](https://example.com/) ` href="/x` ![c](/images/c.png)')).toBe(
    '<p><a href="/learn/backend/dns">a</a> <a href="https://example.com/">b</a> <code> href="/x</code> ' +
      '<img src="/learn/images/c.png" alt="c"></p>',
  );
});

test('shows nothing of what stands behind the language of a block of code', () => {
  expect(renderMarkdown('```sh no-run needs a Docker daemon\ndocker ps\n```')).toBe(
    renderMarkdown('```sh\ndocker ps\n```'),
  );
  expect(renderMarkdown('```dockerfile no-run "><script>\nFROM a\n```')).not.toMatch(/no-run|script/);
});
