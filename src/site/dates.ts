const FORMAT = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11-21` as `November 21, 2026`, in every time zone. */
export const formatDay = (day: string): string => FORMAT.format(new Date(`${day}T00:00:00Z`));
