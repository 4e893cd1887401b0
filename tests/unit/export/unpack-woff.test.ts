import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';

import { unpackWoff } from '../../../src/export/unpack-woff.ts';

const file = createRequire(import.meta.url).resolve(
  '@fontsource/instrument-sans/files/instrument-sans-latin-400-normal.woff',
);
const woff = readFileSync(file);

const open = (bytes: Buffer): fontkit.Font => {
  const font = fontkit.create(bytes);
  if (!('layout' in font)) throw new Error('a collection');
  return font;
};

test('the unpacked file is the same font: names, letters, widths and kerning', () => {
  const [packed, unpacked] = [open(woff), open(unpackWoff(woff))];
  expect(unpacked.postscriptName).toBe(packed.postscriptName);
  expect(unpacked.characterSet).toEqual(packed.characterSet);
  const text = 'AVATAR, fifty waves. 0123 Łódź';
  const read = (font: fontkit.Font) => {
    const { glyphs, positions } = font.layout(text);
    return glyphs.map((glyph, index) => [glyph.id, positions[index]?.xAdvance, glyph.path.toSVG()]);
  };
  expect(read(unpacked)).toEqual(read(packed));
});

test('every table begins at a multiple of four bytes and sums up to what the file says of it', () => {
  const bytes = unpackWoff(woff);
  const count = bytes.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  expect(bytes).toHaveLength(woff.readUInt32BE(16));
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    const [checksum, offset, length] = [4, 8, 12].map((field) => bytes.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    expect(offset % 4).toBe(0);
    // The sum of `head` counts its own field of the whole file as zero.
    if (bytes.toString('latin1', at, at + 4) === 'head') continue;
    let sum = 0;
    for (let word = offset; word < offset + length; word += 4) sum = (sum + bytes.readUInt32BE(word)) % 2 ** 32;
    expect(sum, bytes.toString('latin1', at, at + 4)).toBe(checksum);
  }
});

test('says so if a file is no WOFF file or was cut', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more'))).toThrow('no WOFF file');
  expect(() => unpackWoff(woff.subarray(0, woff.length - 200))).toThrow();
});
