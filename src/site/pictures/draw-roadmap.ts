import { measureText } from '../../export/fonts.ts';
import { paintNode } from '../../export/paint-node.ts';
import { PALETTE } from '../../export/palette.ts';
import { drawRect } from '../../export/svg-elements.ts';
import { layoutPoster } from '../../roadmap/layout/layout-poster.ts';
import type { GraphLayout, LayoutNode } from '../../roadmap/layout/types.ts';
import { DRAWING_SIZE } from './picture.ts';

const MARGIN = 36;

/**
 * The graph of a roadmap, broken into columns and scaled into the space of a drawing. Texts are too small there to be
 * read, so a bar stands for each line.
 */
export function drawRoadmap(layout: GraphLayout): string {
  const space = { width: DRAWING_SIZE.width - 2 * MARGIN, height: DRAWING_SIZE.height - 2 * MARGIN };
  const poster = layoutPoster(layout, { ratio: space.width / space.height });
  const scale = Math.min(space.width / poster.width, space.height / poster.height, 1);
  const place = `translate(${MARGIN + (space.width - poster.width * scale) / 2} ${MARGIN + (space.height - poster.height * scale) / 2}) scale(${scale})`;
  return [
    `<rect width="${DRAWING_SIZE.width}" height="${DRAWING_SIZE.height}" fill="${PALETTE.surface}"/>`,
    `<g transform="${place}">`,
    ...poster.edges.map(
      ({ d, kind }) =>
        `<path d="${d}" fill="none" stroke="${PALETTE.trail}" stroke-width="${kind === 'spine' ? 6 : 4}"/>`,
    ),
    ...poster.nodes.map(drawNode),
    '</g>',
  ].join('');
}

function drawNode(node: LayoutNode): string {
  const { rect, lines } = paintNode(node, measureText);
  const bars = lines.map(({ text, x, y, style, color }) => {
    const [width, height] = [Math.round(measureText(text, style)), style.size * 0.5];
    return `<rect x="${Math.round(x)}" y="${Math.round(y - style.size * 0.6)}" width="${width}" height="${height}" rx="3" fill="${color}" fill-opacity="0.6"/>`;
  });
  return drawRect(rect) + bars.join('');
}
