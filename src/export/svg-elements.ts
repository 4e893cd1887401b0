import { escapeXml } from '../markup/escape-xml.ts';
import { outlineText } from './fonts.ts';
import type { PlacedIcon, PlacedLine, PlacedRect } from './paint-node.ts';

/** `text` keeps real text; `paths` draws outlines and needs no font anywhere. */
export type TextMode = 'text' | 'paths';

export const FONT_NAMES = { text: 'Waymark Text', display: 'Waymark Display' } as const;

const round = (length: number): number => Math.round(length * 100) / 100;

export function drawRect({ x, y, width, height, radius, fill, stroke, strokeWidth }: PlacedRect): string {
  const edge = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
  const corner = radius === 0 ? '' : ` rx="${radius}"`;
  return `<rect x="${x}" y="${round(y)}" width="${width}" height="${round(height)}"${corner} fill="${fill ?? 'none'}"${edge}/>`;
}

export function drawIcon({ d, x, y, color }: PlacedIcon): string {
  return `<path transform="translate(${round(x)} ${round(y)})" fill="${color}" fill-rule="evenodd" d="${d}"/>`;
}

/** Letters of scripts that run from right to left: Hebrew, Arabic and those that stand with them in Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

export function drawLine({ text, x, y, middle, style, color, tracking = 0 }: PlacedLine, mode: TextMode): string {
  if (mode === 'paths') return `<path fill="${color}" d="${outlineText(text, style, x, y, tracking)}"/>`;
  const place = `x="${round(middle ?? x)}" y="${round(y)}"${middle === undefined ? '' : ' text-anchor="middle"'}`;
  const font = `font-family="${FONT_NAMES[style.family]}, sans-serif" font-size="${style.size}" font-weight="${style.weight}"`;
  // Letters that run to the left get the order of their own line; its place stays as measured.
  const order = RIGHT_TO_LEFT.test(text) ? ' unicode-bidi="plaintext"' : '';
  const spacing = tracking === 0 ? '' : ` letter-spacing="${tracking}"`;
  return `<text ${place} ${font}${spacing}${order} fill="${color}">${escapeXml(text)}</text>`;
}
