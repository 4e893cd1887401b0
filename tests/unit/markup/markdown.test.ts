import { afterEach, expect, test, vi } from 'vitest';

import { lowerHeadings, renderInlineMarkdown, renderMarkdown } from '../../../src/markup/markdown.ts';

test('escapes raw HTML and drops unsafe addresses', () => {
  expect(renderMarkdown('<script>alert(1)</script>')).toBe('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(renderMarkdown('[x](javascript:alert(1))')).toBe('<p><a href="">x</a></p>');
});

test('renders one paragraph without the paragraph around it', () => {
  expect(renderInlineMarkdown('Run `dig` *twice*.\n')).toBe('Run <code>dig</code> <em>twice</em>.');
});

test('moves headings down, to the sixth level at most', () => {
  expect(lowerHeadings('<h2>A</h2><h6>B</h6>', 1)).toBe('<h3>A</h3><h6>B</h6>');
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('puts the base path before links within the site, and before nothing else', async () => {
  vi.stubEnv('BASE_URL', '/learn/');
  vi.resetModules();
  const { renderMarkdown: render } = await import('../../../src/markup/markdown.ts');
  expect(render('[a](/backend/dns) [b](//example.com) [c](https://example.com/) ` href="/x`')).toBe(
    '<p><a href="/learn/backend/dns">a</a> <a href="//example.com">b</a> <a href="https://example.com/">c</a> <code> href=&quot;/x</code></p>',
  );
});
