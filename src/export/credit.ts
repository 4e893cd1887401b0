import { formatDay } from '../words/dates.ts';

/** The name that files carry away from the site. */
export const SITE_NAME = 'Waymark';

/** The line at the end of a file: who made it, where it lives, what one may do with it. */
export const creditLine = (address: string): string => `${SITE_NAME} · ${address} · CC BY 4.0`;

/** `Updated November 21, 2026`, or nothing where a roadmap has no date. */
export const updatedLine = (day: string | undefined): string => (day === undefined ? '' : `Updated ${formatDay(day)}`);
