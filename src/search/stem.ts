/**
 * What the forms of an English word have in common: `cach` for `cache`, `cached` and `caching`. Only common endings
 * are cut, and only if enough is left to mean something; other words stay as they are.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  const stem = word.replace(/(?:ings?|ions?|ies|ed|es|e|y)$/, '');
  if (stem !== word && stem.length >= 4) return stem;
  return word.length >= 4 && word.endsWith('s') ? word.slice(0, -1) : word;
}
