import type { BoxMark } from './types.ts';

/**
 * The shapes of marks and priorities as SVG paths in a box of 16 x 16, to be filled by the even-odd rule.
 * They differ in shape first and in color second, for readers who cannot tell the colors apart and for print.
 */
export const MARK_SHAPES: Readonly<Record<BoxMark, string>> = {
  /* a star */
  recommended: 'M8 .9l2.1 4.6 5 .6-3.7 3.4 1 4.9L8 12l-4.4 2.4 1-4.9L.9 6.1l5-.6z',
  /* a diamond */
  alternative: 'M8 .8L15.2 8 8 15.2.8 8z',
  /* a ring */
  'any-order':
    'M8 1C4.13 1 1 4.13 1 8s3.13 7 7 7 7-3.13 7-7-3.13-7-7-7zm0 3.2c2.1 0 3.8 1.7 3.8 3.8S10.1 11.8 8 11.8 4.2 10.1 4.2 8 5.9 4.2 8 4.2z',
  /* a cross */
  'not-recommended': 'M3.4 1.6L8 6.2l4.6-4.6 1.8 1.8L9.8 8l4.6 4.6-1.8 1.8L8 9.8l-4.6 4.6-1.8-1.8L6.2 8 1.6 3.4z',
  /* three bars that rise, as many of them as it matters; of the others only the foot */
  must: 'M1 9h4v6H1zM6 5h4v10H6zM11 1h4v14h-4z',
  should: 'M1 9h4v6H1zM6 5h4v10H6zM11 13h4v2h-4z',
  could: 'M1 9h4v6H1zM6 13h4v2H6zM11 13h4v2h-4z',
};

/** A hammer, the sign of a project, in the same form. */
export const PROJECT_SHAPE = 'M8.43 1.21L14.79 7.57 11.97 10.39 9.64 8.06 3.25 14.45 1.55 12.75 7.94 6.36 5.61 4.03z';
