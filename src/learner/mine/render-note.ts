import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Renders the Markdown of a learner's note to HTML that is safe to show: micromark escapes raw HTML and drops
 * dangerous addresses. Pictures become links, because showing one would ask another host for it.
 * `level` is that of its highest headings, so that they fit below those of the page.
 */
export function renderNote(markdown: string, level = 3): string {
  const html = micromark(markdown, {
    extensions: [gfm(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmHtml()],
  });
  // All text and every attribute is escaped, so each tag that is left was written by micromark.
  return html
    .replace(/<a href=/g, '<a rel="nofollow noopener" href=')
    .replace(
      /<(\/?)h([1-6])(?=[ >])/g,
      (_, slash: string, written: string) => `<${slash}h${Math.min(6, Number(written) + level - 1)}`,
    )
    .replace(/<input type="checkbox"([^>]*)>/g, (_, rest: string) => (rest.includes('checked') ? '☑' : '☐'));
}
