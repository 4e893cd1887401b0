import { isWebAddress } from '../../schemas/web-address.ts';
import { LIMITS, type OwnLink } from './version.ts';

/** Links as the visitor types them, one a line: the address, then what it is called. */
export const writeLinkLines = (links: readonly OwnLink[]): string =>
  links.map(({ url, title }) => (title === nameHost(url) ? url : `${url} ${title}`)).join('\n');

/** Reads lines of links; `problem` says to the visitor what is wrong with the first line that is none. */
export function readLinkLines(text: string): { readonly links: readonly OwnLink[] } | { readonly problem: string } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > LIMITS.links)
    return { problem: `A topic can have ${LIMITS.links} links; these are ${lines.length}.` };
  const links: OwnLink[] = [];
  for (const line of lines) {
    const [, url = '', title = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    if (!isWebAddress(url)) {
      return { problem: `"${url.slice(0, 60)}" is no address of a web page. Begin the line with https://` };
    }
    links.push({ url, title: title.slice(0, LIMITS.title) || nameHost(url) });
  }
  return { links };
}

const nameHost = (url: string): string => new URL(url).host.replace(/^www\./, '');
