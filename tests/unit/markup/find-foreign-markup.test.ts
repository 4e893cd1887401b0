import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';

import { findForeignMarkup } from '../../markup/find-foreign-markup.ts';

const find = (html: string) => findForeignMarkup(parseFragment(html));

test('accepts what the renderer makes', () => {
  expect(
    find(
      '<h2>a</h2><p><a href="/b" title="c">d</a></p><ol start="3"><li>e</li></ol><td class="align-right">' +
        '<pre tabindex="0"><code class="language-js"><span class="hljs-keyword">let</span></code></pre>',
    ),
  ).toEqual([]);
});

test.each([
  ['<script>a</script>', 'script'],
  ['<!-- a -->', '#comment'],
  ['<h1>a</h1>', 'h1'],
  ['<p id="main">a</p>', 'p[id="main"]'],
  ['<p onclick="a()">a</p>', 'p[onclick="a()"]'],
  ['<p style="color: red">a</p>', 'p[style="color: red"]'],
  ['<a href="javascript:a()">a</a>', 'a[href="javascript:a()"]'],
  ['<a href="//example.com">a</a>', 'a[href="//example.com"]'],
  ['<img src="https://example.com/a.png">', 'img[src="https://example.com/a.png"]'],
  ['<span>a</span>', 'span'],
  ['<code><span class="panel">a</span></code>', 'span[class="panel"]'],
  ['<pre tabindex="1">a</pre>', 'pre[tabindex="1"]'],
])('%s is foreign', (html, what) => {
  expect(find(html)).toEqual([what]);
});
