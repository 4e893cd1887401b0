import { z } from 'zod';

import { correctable } from './correction.ts';
import { isWebAddress } from './web-address.ts';

/** An absolute http(s) address. Every other scheme (`javascript:`, `data:` ...) is refused. */
export const webAddressSchema = z
  .string()
  .refine(isWebAddress, correctable('web-address', 'must be an absolute address that begins with https://'))
  .meta({ pattern: '^https?://' });

/** In characters. Many file systems end at 255 bytes a name, and the name gets an extension. */
const MAX_SEGMENT_LENGTH = 60;
const MAX_PATH_LENGTH = 200;

const hasShortNames = (path: string) =>
  path.length <= MAX_PATH_LENGTH && path.split('/').every((name) => name.length <= MAX_SEGMENT_LENGTH);

/** Segments are plain names, so that no path can leave the output folder. */
const pathSchema = (extension: string) =>
  z
    .string()
    .regex(new RegExp(String.raw`^(?:/[a-z0-9]+(?:[-_][a-z0-9]+)*)+\.${extension}$`))
    .refine(hasShortNames);

const pathOf = (address: string): string => (address.startsWith('/') ? address : new URL(address).pathname);

/**
 * A file that the build makes, such as `/pdfs/roadmaps/backend.pdf`. Of an absolute address the path counts; the path is
 * what one gets.
 */
export const outputSchema = (extension: 'json' | 'pdf' | 'png') => {
  const path = pathSchema(extension);
  const hasPath = (address: string) => path.safeParse(URL.parse(address)?.pathname).success;
  const error =
    `must be a path such as /files/name.${extension} (a-z, 0-9, hyphens; at most ${MAX_SEGMENT_LENGTH} characters ` +
    'between two slashes), or an absolute https:// address that ends with such a path';
  return z.union([path, webAddressSchema.refine(hasPath)], { error }).transform(pathOf);
};

/** A link that a page shows: an absolute address, or a path of this site. */
export const linkSchema = z
  .string()
  .refine(
    (text) => isWebAddress(text) || /^\/(?!\/)[a-z0-9/_#-]*$/.test(text),
    correctable('web-address', 'must be an absolute https:// address or a path of this site such as /backend'),
  );

/** A picture that other sites load: an absolute address, or a path of this site. */
export const pictureSchema = z
  .string()
  .refine(
    (text) => isWebAddress(text) || /^(?:\/[a-z0-9]+(?:[-_][a-z0-9]+)*)+\.(?:jpe?g|png|webp)$/.test(text),
    correctable('web-address', 'must be an absolute https:// address or a path of this site such as /images/name.png'),
  );
