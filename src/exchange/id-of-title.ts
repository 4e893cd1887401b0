import { MAX_ID_LENGTH } from '../schemas/id-pattern.ts';

/** Signs that tell names apart: C, C++ and C#. */
const SIGNS: Readonly<Record<string, string>> = { '+': 'plus', '#': 'sharp', '&': ' and ' };

/**
 * The id that a title gives: `HTTP caching` becomes `http-caching`, `C++` `cplusplus`. A long one ends after a whole word.
 * Undefined for a title without a Latin letter or digit.
 */
export function idOfTitle(title: string): string | undefined {
  const id = title
    .replace(/[+#&]/g, (sign) => SIGNS[sign] ?? sign)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const whole = id.length > MAX_ID_LENGTH ? id.slice(0, MAX_ID_LENGTH + 1).replace(/-[^-]*$/, '') : id;
  return whole === '' ? undefined : whole.slice(0, MAX_ID_LENGTH);
}

/** The same id, or with the first number behind it that makes it free. */
export function makeFree(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id.slice(0, MAX_ID_LENGTH - 4)}-${number}`;
  return free;
}
