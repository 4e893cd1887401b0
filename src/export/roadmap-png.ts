import sharp from 'sharp';

/** Pixels per CSS pixel. */
const DENSITY = 2;

/** An SVG is one CSS pixel to the pixel at this many dots per inch. */
const CSS_DOTS = 72;

/** The longest side that the renderer can draw, in pixels. */
const LONGEST = 32_767;

/**
 * Draws an SVG whose texts are paths into a PNG that fits `maxWidth` x `maxHeight` CSS pixels, twice as dense.
 * Small drawings are not blown up; large ones are drawn at their final size at once, since a picture of them at full
 * size could be larger than any renderer allows.
 * @throws Error if the SVG has no size.
 */
export async function renderRoadmapPng(svg: string, maxWidth: number, maxHeight: number): Promise<Uint8Array> {
  const input = Buffer.from(svg);
  // `unlimited` lifts the safeguards against foreign files; this one is our own.
  const { width, height } = await sharp(input, {
    density: CSS_DOTS,
    limitInputPixels: false,
    unlimited: true,
  }).metadata();
  const limit = (max: number) => Math.min(max * DENSITY, LONGEST);
  const scale = Math.min(DENSITY, limit(maxWidth) / width, limit(maxHeight) / height);
  const size = { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
  return sharp(input, { density: CSS_DOTS * scale, limitInputPixels: false, unlimited: true })
    .resize({ ...size, fit: 'fill' })
    .png({ palette: true, effort: 7 })
    .toBuffer();
}
