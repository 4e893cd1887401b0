import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate, type Unpacked } from './deflate.ts';

/** Says how the rest was made, so that a later way can be told apart. */
const PREFIX = '1.';

/** Packs a text for the fragment of an address: UTF-8, deflate, base64url. Half surrogate pairs are not kept. */
export async function packText(text: string): Promise<string> {
  return PREFIX + toBase64Url(await deflate(text));
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
