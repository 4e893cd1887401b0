import { expect, test } from 'vitest';

import { lowerHeadings, renderInlineMarkdown, renderMarkdown } from '../../../src/site/markdown.ts';

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
