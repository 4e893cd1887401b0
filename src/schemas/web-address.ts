// Apart from the schemas, because pages in the browser check addresses too and do without their library.

/** In characters; browsers and servers cut longer ones. */
export const MAX_ADDRESS_LENGTH = 2000;

/** Two slashes and then a host; what stands before an `@` would look like one. */
const START = /^https?:\/\/[^/?#@:]+(?::\d*)?(?:[/?#]|$)/i;

/**
 * Whether a text is an address of the web that says where it leads: `http://` or `https://`, a host, no name or password
 * before it, and no backslash, space or other sign that browsers take for something else or drop.
 */
export function isWebAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS_LENGTH || /[\s\\\p{C}]/u.test(text)) return false;
  // An address of IPv6 has colons in its host.
  return START.test(text.replace(/^(https?:\/\/)\[[\da-f:.]+\]/i, '$1host')) && URL.canParse(text);
}

/** Whether an address is a path of this site; two slashes would begin the name of another one. */
export const isSitePath = (address: string): boolean => /^\/(?!\/)/.test(address);
