import type { DataPath } from './content.ts';

/** Every text in a value of YAML, however deep it stands, with the path that leads to it. */
export function* listStrings(value: unknown, path: DataPath = []): Generator<readonly [path: DataPath, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) yield* listStrings(inner, [...path, isList ? Number(key) : key]);
}
