import type { SectionLink } from '../roadmap/types.ts';

/** Makes absolute addresses; passed in, because only the site knows its own origin. */
export interface Addresses {
  readonly roadmap: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly project: (id: string) => string;
  /** A text with absolute addresses in its links. */
  readonly text: (markdown: string) => string;
}

/** Where a link beside a section leads; nowhere while its roadmap has no page. */
export function linkAddress(link: SectionLink, addresses: Addresses): string | undefined {
  if ('url' in link) return link.url;
  return link.isUpcoming ? undefined : addresses.roadmap(link.roadmap);
}
