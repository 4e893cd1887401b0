import { isWebAddress } from '../schemas/web-address.ts';

/** The site from whose root addresses without a host begin. */
const HOME = 'https://roadmap.sh';

/**
 * An address as a whole one: paths begin at the site that they were written for, and a missing scheme is https. Undefined
 * for what leads nowhere in the web: other schemes, names and passwords before a host, broken addresses.
 * @param folder The roadmap from whose page relative paths begin.
 */
export function makeWhole(address: string, folder: string): string | undefined {
  const trimmed = address.trim().replace(/\s/g, '%20').replaceAll('\\', '/');
  if (trimmed === '') return undefined;
  const whole = /^https?:\/\//i.test(trimmed) ? trimmed : completeAddress(trimmed, folder);
  return whole !== undefined && isWebAddress(whole) ? whole : undefined;
}

function completeAddress(address: string, folder: string): string | undefined {
  if (address.startsWith('//')) return `https:${address}`;
  if (address.startsWith('/')) return `${HOME}${address}`;
  if (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|sh|edu|gov)(?:[/?#]|$))/i.test(address)) {
    return `https://${address}`;
  }
  if (/^[^/?#]*:/.test(address)) return undefined;
  return URL.parse(address, `${HOME}/${folder}`)?.href;
}

/** The id of the roadmap to which an address of that site leads, if it leads to the page of one. */
export function readRoadmapAddress(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?roadmap\.sh\/([a-z0-9-]+)\/?$/i.exec(address)?.[1]?.toLowerCase();
}

/** What two addresses of one page have in common: scheme, `www.` and a slash at the end make no other page. */
export const pageOf = (address: string): string =>
  (URL.parse(address)?.href ?? address).replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|[?#])/, '');
