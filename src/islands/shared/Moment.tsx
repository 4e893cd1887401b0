import { formatMoment, toIsoMoment, type MomentOptions } from '../../words/dates.ts';

interface Props extends Pick<MomentOptions, 'now'> {
  /** In milliseconds since 1970. */
  at: number;
}

/** A moment as its day on the visitor's calendar; see `formatMoment`. */
export const Moment = ({ at, now }: Props) => <time dateTime={toIsoMoment(at)}>{formatMoment(at, { now })}</time>;
