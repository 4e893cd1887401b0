import fc from 'fast-check';

/** Names that have a meaning for JavaScript, and one that no version of this site knows. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'unknownField'];

/** Numbers at the edges, as JSON can write them. */
const NUMBERS = ['-0', '1e999', '-1e999', '1e-400', '8.64e15', '8640000000000001', '-1', '0.5', '5', '4102444800000'];

const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'dns',
    'own-1',
    'A',
    '\u202Ecba',
    '\uD800',
    '\u200B',
    'https://a.example/',
    'done',
    ...NAMES,
  ),
);
const quoted = strings.map((text) => JSON.stringify(text));

/** Any JSON text, with numbers, keys and double keys that no `JSON.stringify` would write. */
export const jsonTexts = (keys: readonly string[] = []): fc.Arbitrary<string> => {
  const names = fc.constantFrom(...NAMES, ...keys);
  const { json } = fc.letrec<{ json: string }>((tie) => ({
    json: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(fc.constantFrom('null', 'true', 'false', ...NUMBERS), quoted),
      fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join()}]`),
      fc
        .array(fc.tuple(fc.oneof(names, strings), tie('json')), { maxLength: 6 })
        .map((fields) => `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join()}}`),
    ),
  }));
  return json;
};

/** The JSON of `value` in which one value, anywhere, is another JSON, or one object has another field. */
export const mutatedJson = (value: unknown, keys: readonly string[] = []): fc.Arbitrary<string> => {
  const places = listPlaces(value);
  return fc
    .tuple(fc.nat({ max: places.length - 1 }), jsonTexts(keys), fc.option(fc.constantFrom(...NAMES, ...keys)))
    .map(([index, json, added]) => writeMutated(value, places[index] ?? [], json, added));
};

type Path = readonly string[];

function listPlaces(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, [...path, key]))];
}

function writeMutated(value: unknown, [step, ...rest]: Path, json: string, added: string | null): string {
  const isObject = typeof value === 'object' && value !== null;
  if (step === undefined) {
    if (added === null || !isObject || Array.isArray(value)) return json;
    return `{${[...Object.entries(value).map(writeField), `${JSON.stringify(added)}:${json}`].join()}}`;
  }
  const entries = Object.entries(isObject ? value : {}).map(([key, inner]) =>
    key === step ? ([key, writeMutated(inner, rest, json, added)] as const) : ([key, JSON.stringify(inner)] as const),
  );
  if (Array.isArray(value)) return `[${entries.map(([, text]) => text).join()}]`;
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join()}}`;
}

const writeField = ([key, value]: readonly [string, unknown]): string =>
  `${JSON.stringify(key)}:${JSON.stringify(value)}`;

/** All keys of all objects in a value. */
export function listKeys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(listKeys);
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner];
}
