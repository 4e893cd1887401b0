import { z } from 'zod';

import { isWebAddress } from './web-address.ts';

/** An absolute http(s) address. Every other scheme (`javascript:`, `data:` ...) is refused. */
export const webAddressSchema = z
  .string()
  .refine(isWebAddress, 'must be an absolute address that begins with https://');

/**
 * The path of a file that the build makes, such as `/pdfs/roadmaps/backend.pdf`.
 * Segments are plain names, so that no path can leave the output folder.
 */
export const outputPathSchema = (extension: 'json' | 'pdf' | 'png') =>
  z
    .string()
    .regex(
      new RegExp(String.raw`^(?:/[a-z0-9]+(?:[-_][a-z0-9]+)*)+\.${extension}$`),
      `must be a path such as /files/name.${extension} (a-z, 0-9, hyphens; no dots but the last)`,
    );

const hasImagePath = (address: string) => outputPathSchema('png').safeParse(URL.parse(address)?.pathname).success;

/** An image: an output path, or an absolute address of which the build uses the path. */
export const imageAddressSchema = z.union([outputPathSchema('png'), webAddressSchema.refine(hasImagePath)], {
  error: 'must be a path such as /roadmaps/backend.png, or an absolute https:// address that ends with such a path',
});

/** A link that a page shows: an absolute address, or a path of this site. */
export const linkSchema = z
  .string()
  .refine(
    (text) => isWebAddress(text) || /^\/(?!\/)[a-z0-9/_#-]*$/.test(text),
    'must be an absolute https:// address or a path of this site such as /backend',
  );
