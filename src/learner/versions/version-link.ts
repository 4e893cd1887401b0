import { canDeflate } from '../share/deflate.ts';
import { unpackText } from '../share/pack.ts';
import { readVersionFile, type ReadFile } from './version-file.ts';

/** How much text a link may unpack to, in bytes; more than the longest link holds of what people write. */
export const MAX_LINK_BYTES = 300_000;

/** Reads a version out of a link that anybody may have made, under the given id; never throws. */
export async function readVersionLink(packed: string, id: string): Promise<ReadFile> {
  if (!canDeflate()) return broken('This browser is too old to open it. Open it in a newer one.');
  const unpacked = await unpackText(packed, MAX_LINK_BYTES);
  if (unpacked.kind === 'ok') return readVersionFile(unpacked.text, id);
  if (unpacked.kind === 'newer') {
    return broken('It was made by a newer version of this site. Reload the page and try again.');
  }
  if (unpacked.kind === 'too-large') {
    return broken('It is longer than any link that this site makes. Ask for the version as a file.');
  }
  return broken(
    'It holds no version that can be read: a part of it may be missing, which happens to long links in messages. Ask ' +
      'for it again, or for the version as a file.',
  );
}

const broken = (message: string): ReadFile => ({ kind: 'broken', message });
