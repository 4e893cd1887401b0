import { escapeMarkdown } from '../markup/escape-markdown.ts';
import type { Addresses } from './addresses.ts';

/** A text with a title: a guide. */
export interface GuideDocument {
  readonly title: string;
  readonly description: string;
  /** The first day on the site, `2026-11-21`. */
  readonly published: string;
  /** The absolute address of its page. */
  readonly address: string;
  readonly text: string;
}

/** A guide as one Markdown document. */
export function toGuideMarkdown(guide: GuideDocument, addresses: Pick<Addresses, 'text'>): string {
  const { title, description, published, address, text } = guide;
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(description),
    `Source: ${address} (CC BY 4.0), ${published}`,
    `${addresses.text(text).trim()}\n`,
  ].join('\n\n');
}
