import type { Addresses } from './addresses.ts';
import { beginDocument, joinBlocks, type PageDocument } from './page-markdown.ts';

/** A guide as one Markdown document. */
export const toGuideMarkdown = (guide: PageDocument, addresses: Pick<Addresses, 'text'>): string =>
  joinBlocks(beginDocument(guide, addresses));
