import { SITE } from '../site.ts';

/** What search results show of a title; the rest is cut off. */
const LONGEST_TITLE = 60;

/** The text of `<title>`: with the name of the site, unless it would be too long for that. Home has the tagline. */
export function pageTitle(title: string): string {
  if (title === SITE.name) return `${SITE.name}: ${SITE.tagline}`;
  const named = `${title} · ${SITE.name}`;
  return named.length <= LONGEST_TITLE ? named : title;
}

/** The first of several titles that fits, else the last one. */
export const firstFitting = (titles: readonly [string, ...string[]]): string =>
  titles.find((title) => title.length <= LONGEST_TITLE) ?? titles.at(-1) ?? titles[0];
