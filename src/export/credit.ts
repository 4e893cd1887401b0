/** The name that files carry away from the site. */
export const SITE_NAME = 'Waymark';

/** The line at the end of a file: who made it, where it lives, what one may do with it. */
export const creditLine = (address: string): string => `${SITE_NAME} · ${address} · CC BY 4.0`;

const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `Updated November 21, 2026`, or nothing where a roadmap has no date. */
export const updatedLine = (day: string | undefined): string =>
  day === undefined ? '' : `Updated ${FORMAT.format(new Date(`${day}T00:00:00Z`))}`;
