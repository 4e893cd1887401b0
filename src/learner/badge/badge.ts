import { escapeXml } from '../../markup/escape-xml.ts';

export interface Badge {
  /** What is learned: `Backend roadmap`. */
  readonly label: string;
  /** Topics done, of how many. */
  readonly done: number;
  readonly total: number;
}

const HEIGHT = 26;
const BAR = 4;
const PADDING = 9;

/** Both parts bring their own ground, so the badge reads the same on a light and on a dark page. */
const COLORS = { label: '#1d1b17', value: '#b8380f', text: '#ffffff', track: '#4a443b', bar: '#ffb394' } as const;

/**
 * A badge for a README: a label, how many topics are done, and the same as a bar. One self-contained SVG that loads
 * nothing and holds no script; the same input gives the same bytes.
 */
export function renderBadge({ label, done, total }: Badge): string {
  const value = `${done} of ${total}`;
  const share = total === 0 ? 0 : Math.min(1, Math.max(0, done / total));
  const left = measureText(label) + 2 * PADDING;
  const width = left + measureText(value) + 2 * PADDING;
  const title = escapeXml(`${label}: ${value} topics done (${Math.floor(share * 100)}%)`);
  const barTop = HEIGHT - BAR;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="shape"><rect width="${width}" height="${HEIGHT}" rx="5"/></clipPath>`,
    '<g clip-path="url(#shape)">',
    `<rect width="${left}" height="${HEIGHT}" fill="${COLORS.label}"/>`,
    `<rect x="${left}" width="${width - left}" height="${HEIGHT}" fill="${COLORS.value}"/>`,
    `<rect y="${barTop}" width="${width}" height="${BAR}" fill="${COLORS.track}"/>`,
    `<rect y="${barTop}" width="${Math.round(width * share * 10) / 10}" height="${BAR}" fill="${COLORS.bar}"/>`,
    '</g>',
    `<g fill="${COLORS.text}" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">`,
    drawText(label, PADDING),
    drawText(value, left + PADDING),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** `textLength` stretches the text to the measured width where another font stands in. */
function drawText(text: string, x: number): string {
  if (text === '') return '';
  return `<text x="${x}" y="15" textLength="${measureText(text)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

/** Widths of characters in Verdana at 11 px, by kind; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u200b-\u200f\ufe00-\ufe0f]/, 0],
  [/[ijl'|!.,:;I\s]/, 4],
  [/[frt()[\]{}/\\"*-]/, 5],
  [/[mwMW%@]/, 10.5],
  [/[A-Z&#+=<>~_]/, 8],
  [
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u,
    11.5,
  ],
];

/** About how wide a text is, in px, rounded up; an SVG in an `<img>` can measure nothing itself. */
export function measureText(text: string): number {
  const widths = Array.from(text, (sign) => WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? 7);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0));
}
