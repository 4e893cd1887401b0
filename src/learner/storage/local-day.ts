/** The day on the visitor's own calendar, such as `2026-11-21`; `now` in milliseconds since 1970. */
export function localDay(now: number): string {
  const date = new Date(now);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
