/** How many letters of a word may be wrong. A wrong letter in a short word, or another number, is another word. */
export function typosIn(word: string): number {
  if (/[^\p{L}]/u.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** `cahce` for `cache`: two letters in the wrong order are one mistake, though they differ in two places. */
export function swapLetters(word: string): string[] {
  return Array.from(word.slice(1), (_, index) => {
    const [first = '', second = ''] = word.slice(index, index + 2);
    return `${word.slice(0, index)}${second}${first}${word.slice(index + 2)}`;
  }).filter((swapped) => swapped !== word);
}
