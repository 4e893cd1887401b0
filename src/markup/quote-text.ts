/**
 * A text of contributors between two fences, so that whoever reads it sees where it begins and ends. The fences are
 * longer than any row of the same sign in the text, so nothing in it can end the quotation.
 */
export function quoteText(text: string): string {
  const longest = Math.max(3, ...[...text.matchAll(/~+/g)].map(([row]) => row.length));
  const fence = '~'.repeat(longest + 1);
  return `${fence}markdown\n${text.trim()}\n${fence}`;
}
