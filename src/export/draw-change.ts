import type { LayoutNode } from '../roadmap/layout/types.ts';
import { measureText } from './fonts.ts';
import type { PaintedNode } from './paint-node.ts';
import { CHANGE_COLORS, PALETTE } from './palette.ts';

/** What becomes of a box in a picture of a change. */
export type NodeChange = 'added' | 'removed' | 'changed';

/** Signs of 10 x 10 around (0, 0), drawn as lines: plus, minus, wave. */
const SIGNS: Readonly<Record<NodeChange, string>> = {
  added: 'M-5 0H5M0 -5V5',
  removed: 'M-5 0H5',
  changed: 'M-5 1.5C-3 -3 -1.5 -3 0 0S3 3 5 -1.5',
};
const BADGE_RADIUS = 10;

/**
 * Draws over a box what becomes of it: a frame, a sign in its corner, and a line through the text of what goes. So
 * nobody needs to tell the colors apart.
 */
export function drawChange({ x, y, width, height }: LayoutNode, { lines }: PaintedNode, change: NodeChange): string {
  const color = CHANGE_COLORS[change];
  const dashes = change === 'removed' ? ' stroke-dasharray="6 4"' : '';
  const strikes = lines.map((line) => {
    const level = line.y - line.style.size * 0.32;
    const end = line.x + measureText(line.text, line.style);
    return `<path d="M${line.x.toFixed(2)} ${level.toFixed(2)}H${end.toFixed(2)}" stroke="${color}" stroke-width="2"/>`;
  });
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="none" stroke="${color}" stroke-width="3"${dashes}/>`,
    ...(change === 'removed' ? strikes : []),
    `<g transform="translate(${x} ${y})"><circle r="${BADGE_RADIUS}" fill="${color}"/>`,
    `<path d="${SIGNS[change]}" fill="none" stroke="${PALETTE.surface}" stroke-width="2"/></g>`,
  ].join('');
}
