/** Made once somebody needs it, since that takes longer than most programs run. */
let and: Intl.ListFormat | undefined;

/** `DNS`, `DNS and HTTP`, or `DNS, HTTP, and TLS`. */
export function joinWords(words: readonly string[]): string {
  and ??= new Intl.ListFormat('en-US', { type: 'conjunction' });
  return and.format(words);
}
