/** Whether this browser can compress at all; all have been able to since 2023. */
export function canDeflate(): boolean {
  try {
    return new CompressionStream('deflate-raw') instanceof CompressionStream;
  } catch {
    return false;
  }
}

/** Compresses text with the platform's raw DEFLATE (RFC 1951). */
export async function deflate(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** `too-large`: more bytes of text than the reader wants; `broken`: cut off, mistyped or not ours at all. */
export type Unpacked =
  { readonly kind: 'ok'; readonly text: string } | { readonly kind: 'broken' } | { readonly kind: 'too-large' };

/**
 * Unpacks what `deflate` packed, up to `limit` bytes of UTF-8. It stops there, so that a small link cannot fill the
 * memory. Never throws, whatever it is given.
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Unpacked> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      text += decoder.decode(chunk.value, { stream: true });
    }
    return { kind: 'ok', text: text + decoder.decode() };
  } catch {
    // Damaged data and broken UTF-8 throw a TypeError.
    return { kind: 'broken' };
  }
}
