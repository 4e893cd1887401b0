import type { TextStyle } from '../roadmap/layout/types.ts';
import { PALETTE } from './palette.ts';
import type { Piece } from './pdf-text.ts';

const style = (size: number, weight: number, family: TextStyle['family'] = 'text'): TextStyle => ({
  family,
  size,
  weight,
});

const TYPE = {
  title: style(28, 700, 'display'),
  lead: style(11, 400),
  section: style(16, 700, 'display'),
  checkpoint: style(12, 700, 'display'),
  group: style(10.5, 600),
  topic: style(9.5, 600),
  body: style(9.5, 400),
  small: style(8.5, 400),
  reference: style(8.5, 500),
  strong: style(8.5, 600),
} as const;

/** How a piece of the document is set; sizes in points. */
export type TypeName = keyof typeof TYPE;

/** A piece in one of the document's styles. */
export const piece = (text: string, type: TypeName, color: string = PALETTE.ink, link?: string): Piece => ({
  text,
  style: TYPE[type],
  color,
  link,
});
