const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** A moment in ms since 1970 as a day on the visitor's calendar, such as `November 21, 2026`. */
export const formatMoment = (moment: number): string => FORMAT.format(moment);
