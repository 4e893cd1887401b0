import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as fontkit from 'fontkit';

import type { MeasureText, TextStyle } from '../roadmap/layout/types.ts';
import { unpackWoff } from './unpack-woff.ts';

const require = createRequire(import.meta.url);

/** The typefaces of the site, as single weights: fontkit cannot take a weight out of a variable WOFF2. */
const PACKAGES = { text: 'instrument-sans', display: 'bricolage-grotesque' } as const;

export type FontFamily = keyof typeof PACKAGES;

/** A typeface comes in several files. The first one that has a character draws it. */
export const SUBSETS = ['latin', 'latin-ext'] as const;
export type Subset = (typeof SUBSETS)[number];

/** The weights that files use. */
export const WEIGHTS = [400, 500, 600, 700] as const;

/** The next heavier weight that exists: heavier is wider, so texts measured by it fit. */
export const roundWeight = (weight: number): (typeof WEIGHTS)[number] =>
  WEIGHTS.find((known) => known >= weight) ?? 700;

const files = new Map<string, Buffer>();

/** The file of one weight, unpacked, as bytes that pdfkit can embed. Read once: every document embeds the same ones. */
export function readFont(family: FontFamily, weight: number, subset: Subset): Buffer {
  const name = PACKAGES[family];
  const file = `@fontsource/${name}/files/${name}-${subset}-${roundWeight(weight)}-normal.woff`;
  const bytes = files.get(file) ?? unpackWoff(readFileSync(require.resolve(file)));
  files.set(file, bytes);
  return bytes;
}

/** The variable WOFF2 of a family that the site itself uses, for SVG files that carry their fonts. */
export function readWebFont(family: FontFamily): Buffer {
  const name = PACKAGES[family];
  return readFileSync(require.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`));
}

const fonts = new Map<string, fontkit.Font>();

function loadFont({ family, weight }: TextStyle, subset: Subset): fontkit.Font {
  const key = `${family} ${roundWeight(weight)} ${subset}`;
  const known = fonts.get(key);
  if (known) return known;
  const font = fontkit.create(readFont(family, weight, subset));
  if (!('layout' in font)) throw new Error(`The file of the font "${key}" holds a collection instead of one font.`);
  fonts.set(key, font);
  return font;
}

/** A part of a line that one file of a typeface draws. */
export interface TextRun {
  readonly text: string;
  readonly subset: Subset;
  /** Whether no file has these characters; the first one then draws its box for unknown signs. */
  readonly isUnknown: boolean;
}

/** Cuts a line where its characters come from different files. */
export function splitRuns(text: string, style: TextStyle): readonly TextRun[] {
  const runs: { text: string; subset: Subset; isUnknown: boolean }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const known = SUBSETS.find((name) => loadFont(style, name).hasGlyphForCodePoint(code));
    const [subset, isUnknown] = [known ?? SUBSETS[0], known === undefined];
    const last = runs.at(-1);
    if (last?.subset === subset && last.isUnknown === isUnknown) last.text += character;
    else runs.push({ text: character, subset, isUnknown });
  }
  return runs;
}

interface ShapedGlyph {
  readonly glyph: fontkit.Glyph;
  /** Px from this glyph to the next one, kerning included. */
  readonly advance: number;
  /** Px in one unit of the font. */
  readonly scale: number;
}

/** Signs that no file has count as one em, the widest guess, and as nothing if they sit on others. */
function shapeText(text: string, style: TextStyle): readonly ShapedGlyph[] {
  return splitRuns(text, style).flatMap((run) => {
    const font = loadFont(style, run.subset);
    const scale = style.size / font.unitsPerEm;
    if (run.isUnknown) {
      const signs = Array.from(run.text).filter((sign) => !/[\p{M}\p{Cf}]/u.test(sign));
      return signs.map(() => ({ glyph: font.getGlyph(0), scale, advance: style.size }));
    }
    const { glyphs, positions } = font.layout(run.text);
    return glyphs.map((glyph, index) => {
      return { glyph, scale, advance: (positions[index]?.xAdvance ?? glyph.advanceWidth) * scale };
    });
  });
}

const widths = new Map<string, number>();

/** Width of a word, in em. */
function measureWord(word: string, style: TextStyle): number {
  const key = `${style.family} ${roundWeight(style.weight)} ${word}`;
  let perEm = widths.get(key);
  if (perEm === undefined) {
    perEm = shapeText(word, { ...style, size: 1 }).reduce((sum, { advance }) => sum + advance, 0);
    widths.set(key, perEm);
  }
  return perEm;
}

/**
 * Width of a line in px, from the metrics and the kerning of the real font. Measured word by word, since the same words
 * come again and again while lines are tried; the fonts kern nothing against a space.
 */
export const measureText: MeasureText = (text, style) => {
  const words = text.split(' ');
  const spaces = (words.length - 1) * measureWord(' ', style);
  return style.size * words.reduce((sum, word) => sum + measureWord(word, style), spaces);
};

/**
 * The outlines of a line as SVG path data with the start of its baseline at (x, y), for pictures without fonts.
 * @param tracking Px between letters, beyond what the font asks for.
 */
export function outlineText(text: string, style: TextStyle, x: number, y: number, tracking = 0): string {
  let pen = x;
  return shapeText(text, style)
    .map(({ glyph, advance, scale }) => {
      const d = glyph.path.scale(scale, -scale).translate(pen, y).toSVG();
      pen += advance + tracking;
      return d;
    })
    .join('');
}
