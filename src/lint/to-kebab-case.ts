import { MAX_ID_LENGTH } from '../schemas/id-pattern.ts';

/** The id that a name or title makes; undefined if nothing is left of it, or too much. */
export function toKebabCase(text: string): string | undefined {
  const id = text
    .normalize('NFKD')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' || id.length > MAX_ID_LENGTH ? undefined : id;
}
