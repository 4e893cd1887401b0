import { micromark } from 'micromark';

import { lowerHeadings } from '../../markup/markdown.ts';

/**
 * Renders the note of an own topic, which may come from a stranger's link. micromark escapes HTML and drops addresses
 * that run code; pictures are off, because they would ask another host for a file.
 */
export function renderNote(markdown: string): string {
  const html = micromark(markdown, { extensions: [{ disable: { null: ['labelStartImage'] } }] });
  // Notes stand below the h3 of their section.
  return lowerHeadings(html, 3);
}
