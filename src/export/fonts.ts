import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as fontkit from 'fontkit';

import type { MeasureText, TextStyle } from '../roadmap/layout/types.ts';

const require = createRequire(import.meta.url);

/** The typefaces of the site, as single weights: fontkit cannot take a weight out of a variable WOFF2. */
const PACKAGES = { text: 'instrument-sans', display: 'bricolage-grotesque' } as const;

export type FontFamily = keyof typeof PACKAGES;

/** A weight of which a file exists. */
type Weight = 400 | 500 | 600 | 700;

/** The next heavier weight that exists: heavier is wider, so texts measured by it fit. */
function roundWeight(weight: number): Weight {
  return ([400, 500, 600, 700] as const).find((known) => known >= weight) ?? 700;
}

/** The file of one weight, as bytes that pdfkit can embed. */
export function readFont(family: FontFamily, weight: number): Buffer {
  const name = PACKAGES[family];
  return readFileSync(require.resolve(`@fontsource/${name}/files/${name}-latin-${roundWeight(weight)}-normal.woff`));
}

/** The variable WOFF2 of a family that the site itself uses, for SVG files that carry their fonts. */
export function readWebFont(family: FontFamily): Buffer {
  const name = PACKAGES[family];
  return readFileSync(require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
}

const fonts = new Map<string, fontkit.Font>();

function loadFont({ family, weight }: TextStyle): fontkit.Font {
  const key = `${family} ${roundWeight(weight)}`;
  const known = fonts.get(key);
  if (known) return known;
  const font = fontkit.create(readFont(family, weight));
  if (!('layout' in font)) throw new Error(`The file of the font "${key}" holds a collection instead of one font.`);
  fonts.set(key, font);
  return font;
}

const widths = new Map<string, number>();

/** Width of a line in px, from the metrics of the real font. Glyphs that it lacks count as one em, the widest guess. */
export const measureText: MeasureText = (text, style) => {
  const key = `${style.family} ${roundWeight(style.weight)} ${text}`;
  let perEm = widths.get(key);
  if (perEm === undefined) {
    const font = loadFont(style);
    const glyphs = font.layout(text).glyphs;
    perEm = glyphs.reduce((sum, glyph) => sum + (glyph.id === 0 ? 1 : glyph.advanceWidth / font.unitsPerEm), 0);
    widths.set(key, perEm);
  }
  return perEm * style.size;
};

/** The outlines of a line as SVG path data with the start of its baseline at (x, y), for pictures without fonts. */
export function outlineText(text: string, style: TextStyle, x: number, y: number): string {
  const font = loadFont(style);
  const scale = style.size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let pen = x;
  return glyphs
    .map((glyph, index) => {
      const d = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
      pen += (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale;
      return d;
    })
    .join('');
}
