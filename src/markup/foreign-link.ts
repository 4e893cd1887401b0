/** `rel` of a link that the site does not vouch for. The page that it leads to does not learn where the reader was. */
export const FOREIGN_REL = 'nofollow noopener noreferrer ugc';

/** The host of an address, as browsers write it: letters that look like others are in Punycode. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
