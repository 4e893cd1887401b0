const AND = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** `DNS`, `DNS and HTTP`, or `DNS, HTTP, and TLS`. */
export const joinWords = (words: readonly string[]): string => AND.format(words);
