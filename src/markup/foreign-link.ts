/** `rel` of a link that a learner or a stranger added: the site does not vouch for it. */
export const FOREIGN_REL = ['nofollow', 'noopener', 'ugc'];

/** The host of an address, as browsers write it: letters that look like others are in Punycode. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/**
 * What to show beside a link of a stranger, whose words can say anything: the host that it leads to, or the address of
 * a mail. Undefined for pages of this site, and where the words themselves are the address.
 */
export function describeTarget(address: string, words: string): string | undefined {
  if (address.startsWith('/')) return undefined;
  const target = /^mailto:([^?]*)/i.exec(address)?.[1] ?? hostOf(address);
  const shown = words.trim().replace(/^(?:https?:\/\/|mailto:)/i, '');
  const isShown = shown.startsWith(target) && /^(?:$|[/?#])/.test(shown.slice(target.length));
  return isShown ? undefined : target;
}
