/**
 * The query of an address, `?q=dns`, or nothing if all values are empty. What makes links out of addresses in a text
 * leaves out punctuation at the end, so the last character is a letter or a digit, or written as `%2E`. (A space is
 * written as `+` within a query, and as `%20` at its end.)
 */
export function writeQuery(values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  const safe = query.replace(/[+*\-._]$/, (sign) => {
    const character = sign === '+' ? ' ' : sign;
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return safe === '' ? '' : `?${safe}`;
}
