/** `rel` of a link that a learner or a stranger added: the site does not vouch for it. */
export const FOREIGN_REL = ['nofollow', 'noopener', 'ugc'];

/** The host of an address, as browsers write it: letters that look like others are in Punycode. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
