import type { BoxMark } from '../roadmap/layout/types.ts';

/** The light colors of src/styles/tokens.css, for files that leave the site. */
export const PALETTE = {
  paper: '#FAF8F4',
  surface: '#FFFFFF',
  line: '#DDD7CB',
  lineStrong: '#8F8675',
  ink: '#1D1B17',
  inkSoft: '#565046',
  accent: '#B8380F',
  accentWash: '#FBE9E1',
  onAccent: '#FFFFFF',
  trail: '#D9A48D',
} as const;

export const MARK_COLORS: Readonly<Record<BoxMark, string>> = {
  recommended: '#2E6B3E',
  alternative: '#2B5C9E',
  'any-order': '#8A6100',
  'not-recommended': '#6B655A',
  must: PALETTE.accent,
  should: PALETTE.ink,
  could: PALETTE.inkSoft,
};

/** What becomes of a box in a picture of a change. Each one is clear on every paper of a box. */
export const CHANGE_COLORS = { added: '#2E6B3E', removed: '#A11D2E', changed: '#2B5C9E' } as const;

/** How a box is painted. */
export interface BoxPaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly radius: number;
  readonly color: string;
}

const paint = (fill: string, stroke: string, strokeWidth: number, radius: number, color: string): BoxPaint => ({
  fill,
  stroke,
  strokeWidth,
  radius,
  color,
});

/** By kind of node, as the page draws it before anything is done. `none` is no paint at all. */
export const BOX_PAINTS = {
  section: paint(PALETTE.surface, PALETTE.accent, 2, 10, PALETTE.ink),
  group: paint(PALETTE.surface, PALETTE.line, 1, 14, PALETTE.inkSoft),
  topic: paint(PALETTE.paper, PALETTE.lineStrong, 1, 8, PALETTE.ink),
  subtopic: paint(PALETTE.paper, PALETTE.line, 1, 8, PALETTE.ink),
  checkpoint: paint(PALETTE.accentWash, PALETTE.lineStrong, 1, 14, PALETTE.ink),
  project: paint(PALETTE.accentWash, PALETTE.lineStrong, 1, 20, PALETTE.ink),
  note: paint('none', 'none', 0, 0, PALETTE.inkSoft),
  link: paint('none', PALETTE.lineStrong, 1, 20, PALETTE.ink),
} as const satisfies Record<string, BoxPaint>;
