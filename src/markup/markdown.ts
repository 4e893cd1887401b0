import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

import { sitePath } from '../urls/paths.ts';

/**
 * Renders the Markdown of a frontmatter field to HTML.
 * micromark escapes raw HTML and drops unsafe addresses by default, so the output is safe as it is.
 * Links within the site, such as `/backend/dns`, get the base path that the site lives below.
 */
export function renderMarkdown(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  // In texts and code the quotation mark is escaped, so that this finds attributes only.
  return html.replace(/ href="\/(?!\/)/g, ` href="${sitePath('/')}`);
}

/** Like `renderMarkdown`, for a field of one paragraph: without the paragraph around it. */
export function renderInlineMarkdown(markdown: string): string {
  return renderMarkdown(markdown)
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** Moves headings down, so that Markdown with `##` fits below a heading of the page. `by` is in levels. */
export function lowerHeadings(html: string, by: number): string {
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(6, Number(level) + by)}>`;
  });
}
