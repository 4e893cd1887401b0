import { isSitePath, isWebAddress } from '../schemas/web-address.ts';

/**
 * Browsers drop tabs and line ends inside addresses and read \ as /, and nobody sees what else is listed here, so no
 * sound address holds one of these.
 */
export const BROKEN_ADDRESS = /[\s\\\p{C}]/u;

/**
 * Whether a link in a text may lead to `address`: a whole http(s) address without a name or password in it, a mailto
 * address, or a path of this site. Everything else could run code, or lead elsewhere than it seems to.
 * @param address The address as the parser gives it: escapes and entities are resolved.
 */
export function isSafeAddress(address: string): boolean {
  if (BROKEN_ADDRESS.test(address)) return false;
  if (isSitePath(address) || /^mailto:./i.test(address)) return true;
  return isWebAddress(address);
}
