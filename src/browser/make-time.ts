import { formatMoment, toIsoMoment, type MomentOptions } from '../words/dates.ts';

/** A moment, in milliseconds since 1970, as a `<time>` with its day on the visitor's calendar; see `formatMoment`. */
export function makeTime(moment: number, options: Pick<MomentOptions, 'now'> = {}): HTMLTimeElement {
  const time = document.createElement('time');
  time.dateTime = toIsoMoment(moment) ?? '';
  time.textContent = formatMoment(moment, options);
  return time;
}
