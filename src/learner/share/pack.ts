import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate, type Unpacked } from './deflate.ts';

/** Says how the rest was made, so that a later way can be told apart. */
const PREFIX = '1.';

/** A block of DEFLATE that is stored and empty (RFC 1951, section 3.2.4): put first, it changes no text. */
const EMPTY_BLOCK = [0x00, 0x00, 0x00, 0xff, 0xff];

/**
 * Packs a text for the fragment of an address: UTF-8, deflate, base64url. Half surrogate pairs are not kept.
 *
 * The code ends in a letter or a digit, because what makes links out of addresses in a text takes a hyphen or an
 * underscore at the end for punctuation and leaves it out. Only bytes that are a multiple of three can end in one; five
 * more are none, and a page that was opened before reads them as well.
 */
export async function packText(text: string): Promise<string> {
  const bytes = await deflate(text);
  const code = toBase64Url(bytes);
  return PREFIX + (/[-_]$/.test(code) ? toBase64Url(Uint8Array.of(...EMPTY_BLOCK, ...bytes)) : code);
}

/** Longer texts are refused before they are unpacked: no link of this site comes near, and mail cuts longer ones. */
export const MAX_PACKED_LENGTH = 40_000;

/** `newer`: packed in a way that only a later version of this site knows. */
export type UnpackedText = Unpacked | { readonly kind: 'newer' };

/** Takes out what `packText` packed, up to `limit` bytes of UTF-8; never throws, whatever it is given. */
export async function unpackText(packed: string, limit: number): Promise<UnpackedText> {
  if (packed.length > MAX_PACKED_LENGTH) return { kind: 'too-large' };
  if (Number(/^(\d{1,4})\./.exec(packed)?.[1]) > 1) return { kind: 'newer' };
  const bytes = packed.startsWith(PREFIX) ? fromBase64Url(packed.slice(PREFIX.length)) : undefined;
  return bytes ? inflate(bytes, limit) : { kind: 'broken' };
}
