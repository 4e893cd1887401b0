import { inflateSync } from 'node:zlib';

/** What a reader of a PDF can find in it: enough for tests, and only for files as pdfkit writes them. */
export interface ReadPdf {
  readonly pages: number;
  /** Addresses of all link annotations, in order. */
  readonly links: readonly string[];
  /** Titles of bookmarks in ASCII; in the file, children stand before their parent. */
  readonly bookmarks: readonly string[];
  /** By page, the heights above its lower edge at which text stands; only pages without a drawing say it in points. */
  readonly baselines: readonly (readonly number[])[];
  /** All text that can be selected, a line for each piece that was drawn. */
  readonly text: string;
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string;
}

export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = readObjects(Buffer.from(bytes));
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const find = (pattern: RegExp) =>
    dictionaries.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));
  const pages = dictionaries.filter((text) => /\/Type \/Page\b/.test(text));
  const letters = readLetters(objects, dictionaries);
  const contents = pages.map((page) => objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream ?? '');
  return {
    pages: pages.length,
    links: find(/\/URI \(([^)]*)\)/g),
    bookmarks: dictionaries.flatMap((text) =>
      text.includes('/Dest [') ? (/\/Title \(([^)]*)\)/.exec(text)?.slice(1) ?? []) : [],
    ),
    baselines: contents.map((content) =>
      Array.from(content.matchAll(/1 0 0 1 [\d.-]+ ([\d.-]+) Tm/g), ([, y]) => Math.round(Number(y))),
    ),
    text: contents.map((content) => readText(content, letters)).join('\n'),
  };
}

function readObjects(bytes: Buffer): ReadonlyMap<string, PdfObject> {
  const source = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: whole, 1: id = '', index } of source.matchAll(/(\d+) 0 obj\n[^]*?\nendobj/g)) {
    const [dictionary = ''] = whole.split('\nstream\n');
    const start = index + dictionary.length + '\nstream\n'.length;
    const raw = bytes.subarray(start, index + whole.length);
    const isText = dictionary.length < whole.length && dictionary.includes('FlateDecode');
    objects.set(id, { dictionary, stream: isText ? inflateSync(raw).toString('latin1') : '' });
  }
  return objects;
}

/** By the name of a font, the letters of its glyphs in the order of their numbers. */
function readLetters(objects: ReadonlyMap<string, PdfObject>, dictionaries: readonly string[]) {
  const letters = new Map<string, readonly string[]>();
  for (const text of dictionaries) {
    for (const [, name = '', id = ''] of text.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
      const [, list = ''] =
        /beginbfrange\n<0000> <[0-9a-f]+> \[([^\]]*)\]/.exec(objects.get(unicode)?.stream ?? '') ?? [];
      const hexes = [...list.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = '']) => hex.replaceAll(' ', ''));
      letters.set(
        name,
        hexes.map((hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le')),
      );
    }
  }
  return letters;
}

function readText(content: string, letters: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  const lines: string[] = [];
  for (const [, name, glyphs = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(<[^\]]*)\] TJ/g)) {
    if (name !== undefined) font = letters.get(name) ?? [];
    else lines.push([...glyphs.matchAll(/<([0-9a-f]*)>/g)].map(([, hex = '']) => decode(hex, font)).join(''));
  }
  return lines.join('\n');
}

const decode = (hex: string, font: readonly string[]): string =>
  (hex.match(/.{4}/g) ?? []).map((glyph) => font[Number.parseInt(glyph, 16)] ?? '?').join('');
