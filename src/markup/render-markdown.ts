import { toHtml } from 'hast-util-to-html';

import { highlightCode } from './highlight-code.ts';
import { toHast, type MarkupOptions } from './to-hast.ts';

/** Renders Markdown to HTML that is safe as it is, with colors for code. For the build; browsers show the tree. */
export function renderMarkdown(markdown: string, options?: MarkupOptions): string {
  return toHtml(highlightCode(toHast(markdown, options)));
}

/** Like `renderMarkdown`, for a field of one line: without the paragraph around it. */
export function renderInlineMarkdown(markdown: string, options?: MarkupOptions): string {
  return renderMarkdown(markdown, { ...options, isInline: true });
}
