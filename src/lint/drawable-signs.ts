/**
 * The characters that all fonts of pictures and PDFs have, as ranges of code points in hexadecimal. A test reads them
 * from the fonts again.
 */
export const DRAWABLE_RANGES =
  '20-7e a0-a3 a5 a7-ab ae-b0 b4 b6-b8 ba-bb bf-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e ' +
  '141-148 14a-14d 150-15b 15e-161 164-165 16a-17e 1cd-1ce 218-21b 237 2c6-2c7 2da 2dc-2dd 300-301 303-304 308 ' +
  '1e80-1e85 1e9e 1ef2-1ef3 2013-2014 2018-201a 201c-201e 2022 2026 2039-203a 20ac 2122 2191 2193 2212';

const DRAWABLE: ReadonlySet<number> = new Set(
  DRAWABLE_RANGES.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }),
);

/** The visible characters of a text that pictures and PDFs can only draw as boxes, each once. */
export function findUndrawable(text: string): readonly string[] {
  // Every font has the letters and signs of ASCII.
  if (/^[ -~]*$/.test(text)) return [];
  const signs = Array.from(text.normalize('NFC')).filter(
    (sign) => !DRAWABLE.has(sign.codePointAt(0) ?? 0) && !/[\s\p{C}\p{Default_Ignorable_Code_Point}]/u.test(sign),
  );
  return [...new Set(signs)];
}
