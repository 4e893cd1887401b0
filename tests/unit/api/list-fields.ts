/** A JSON Schema, as far as the shapes of the API use it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
}

/**
 * Every field of a shape by its path, `sections[].groups[].title`, with its type: `string`, `optional string`,
 * `a | b` for one of some words.
 */
export function listFields(schema: object): Readonly<Record<string, string>> {
  return Object.fromEntries(list(schema as Shape, ''));
}

function list(shape: Shape, path: string): readonly (readonly [string, string])[] {
  if (shape.items) return list(shape.items, `${path}[]`);
  const required = new Set(shape.required);
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const type = `${required.has(name) ? '' : 'optional '}${nameType(field)}`;
    return [[at, type] as const, ...list(field, at)];
  });
}

function nameType({ type, enum: words, const: only, items }: Shape): string {
  if (words) return words.toSorted().join(' | ');
  if (only !== undefined) return JSON.stringify(only);
  if (type === undefined) throw new Error('A field of the API has no single type.');
  return items ? `list of ${nameType(items)}` : type;
}

/** What a program that reads `promised` would stumble over in `found`; undefined if nothing. */
export function explainBreak(promised: string, found: string | undefined): string | undefined {
  if (found === undefined) return 'is gone';
  if (found.startsWith('optional ') && !promised.startsWith('optional ')) return 'may be missing now';
  const [before, now] = [promised, found].map((type) => type.replace('optional ', '').split(' | '));
  const lost = (before ?? []).filter((word) => now?.includes(word) !== true);
  return lost.length > 0 ? `was ${promised} and is ${found}` : undefined;
}
