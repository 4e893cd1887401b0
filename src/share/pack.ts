/** Says how the rest was made, so that a later way can be told apart. */
const PREFIX = '1.';

const COMPRESSION = 'deflate-raw';

/** `too-large`: more bytes of text than the reader wants; `broken`: cut off, mistyped or not ours at all. */
export type Unpacked =
  { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'broken' } | { readonly kind: 'too-large' };

/** Packs a text for the fragment of an address: UTF-8, deflate, base64url. Half surrogate pairs are not kept. */
export async function packText(text: string): Promise<string> {
  const bytes = await readBytes(new Blob([text]).stream().pipeThrough(new CompressionStream(COMPRESSION)));
  return PREFIX + encodeBase64Url(bytes ?? new Uint8Array());
}

/** Takes out what `packText` packed, up to `limit` bytes of UTF-8; never throws, whatever it is given. */
export async function unpackText(packed: string, limit: number): Promise<Unpacked> {
  const bytes = packed.startsWith(PREFIX) ? decodeBase64Url(packed.slice(PREFIX.length)) : undefined;
  if (!bytes) return { kind: 'broken' };
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(COMPRESSION));
    const text = await readBytes(stream, limit);
    if (!text) return { kind: 'too-large' };
    return { kind: 'ok', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text) };
  } catch {
    return { kind: 'broken' };
  }
}

/** All bytes of a stream; undefined as soon as there are more than `limit`, so that a small bomb stays small. */
async function readBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function encodeBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
