import type { DataPath } from './content.ts';

type PlacedText = readonly [path: DataPath, text: string];

/** Every text in a value of YAML, however deep it stands, with the path that leads to it. */
export function listStrings(value: unknown, path: DataPath = []): readonly PlacedText[] {
  const found: PlacedText[] = [];
  collect(value, path, found);
  return found;
}

function collect(value: unknown, path: DataPath, found: PlacedText[]): void {
  if (typeof value === 'string') found.push([path, value]);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, [...path, index], found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, [...path, name], found);
  }
}
