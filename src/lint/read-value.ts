import type { DataPath } from './content.ts';

/** The value at `path`, or undefined if there is none. */
export function readValue(root: unknown, path: DataPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
