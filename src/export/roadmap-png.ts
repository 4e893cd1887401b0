import sharp from 'sharp';

/** Pixels per CSS pixel. */
const DENSITY = 2;

/**
 * Draws an SVG whose texts are paths into a PNG that fits `maxWidth` x `maxHeight` CSS pixels, twice as dense.
 * Small drawings are not blown up.
 */
export async function renderRoadmapPng(svg: string, maxWidth: number, maxHeight: number): Promise<Uint8Array> {
  const size = { width: maxWidth * DENSITY, height: maxHeight * DENSITY };
  return sharp(Buffer.from(svg), { density: 72 * DENSITY, limitInputPixels: false })
    .resize({ ...size, fit: 'inside', withoutEnlargement: true })
    .png({ palette: true, effort: 7 })
    .toBuffer();
}
