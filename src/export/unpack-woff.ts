import { inflateSync } from 'node:zlib';

const SIGNATURE = 'wOFF';
const HEADER = { woff: 44, sfnt: 12 } as const;
const ENTRY = { woff: 20, sfnt: 16 } as const;

/** Tables begin at multiples of four bytes. */
const pad = (length: number): number => Math.ceil(length / 4) * 4;

/**
 * Takes the tables of a font out of a WOFF file and puts them into the file that it was made from (sfnt: TrueType or
 * OpenType). Programs that read a font table by table would otherwise unpack the same ones each time they open it.
 * The formats: https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/otff
 * @throws Error if the bytes are no WOFF file, or if one of its tables is not as long as the file says
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('The file of the font is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, HEADER.woff + index * ENTRY.woff));
  const head = Buffer.alloc(HEADER.sfnt + count * ENTRY.sfnt);
  writeHeader(head, woff.readUInt32BE(4), count);
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = HEADER.sfnt + index * ENTRY.sfnt;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += pad(bytes.length);
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => Buffer.concat([bytes], pad(bytes.length)))]);
}

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly bytes: Buffer;
}

function readTable(woff: Buffer, at: number): Table {
  const tag = woff.toString('latin1', at, at + 4);
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [number, number, number];
  const part = woff.subarray(offset, offset + packed);
  // A table that would not get smaller is kept as it is.
  const bytes = packed < length ? inflateSync(part) : part;
  if (bytes.length !== length)
    throw new Error(`The table "${tag}" of the font has ${bytes.length} bytes in place of ${length}.`);
  return { tag, checksum: woff.readUInt32BE(at + 16), bytes };
}

/** What a search by halves in the list of tables begins with follows from how many there are. */
function writeHeader(head: Buffer, flavor: number, count: number): void {
  const selector = Math.floor(Math.log2(count));
  const range = 2 ** selector * ENTRY.sfnt;
  head.writeUInt32BE(flavor, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(range, 6);
  head.writeUInt16BE(selector, 8);
  head.writeUInt16BE(count * ENTRY.sfnt - range, 10);
}
