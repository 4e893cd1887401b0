import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';

/** Sharp enough for letters: the colors keep their full resolution. */
const ENCODING = { quality: 72, chromaSubsampling: '4:4:4', mozjpeg: false } as const;

/**
 * Turns the SVG of a picture into a JPEG in a folder that is kept between builds, unless it is there already.
 * @returns The name of the file, made from what is in the SVG and how it is encoded.
 */
export async function encodePicture(svg: string, folder: string): Promise<string> {
  const parts = [JSON.stringify(ENCODING), sharp.versions.vips, svg];
  const name = `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 20)}.jpg`;
  const file = join(folder, name);
  if (await exists(file)) return name;
  const picture = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg(ENCODING).toBuffer();
  await mkdir(folder, { recursive: true });
  // Whoever reads in between gets a whole picture or none.
  const written = `${file}.${process.pid}`;
  await writeFile(written, picture);
  await rename(written, file);
  return name;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
