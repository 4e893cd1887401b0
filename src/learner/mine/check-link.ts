import { isWebAddress, MAX_ADDRESS_LENGTH } from '../../schemas/web-address.ts';
import { formatNumber } from '../../words/numbers.ts';
import { plural } from '../../words/plural.ts';

/** How long the title of an own link can be, in characters. */
export const LINK_TITLE_LIMIT = 200;

/** An address as it is stored, or what is wrong with it and what to do. */
export type CheckedLink =
  { readonly address: string; readonly title: string } | { readonly field: 'address' | 'title'; readonly text: string };

/** Checks what a learner typed. An address without a scheme gets `https://`, a link without a title its host. */
export function checkLink(typedAddress: string, typedTitle: string): CheckedLink {
  const typed = typedAddress.trim();
  const title = typedTitle.trim();
  if (typed === '') return { field: 'address', text: 'Type the address of a page, such as https://example.org.' };
  // `localhost:3000` has a port, not a scheme; a scheme is followed by more than digits.
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { field: 'address', text: `The address begins with "${scheme}:". Use one that begins with https://.` };
  }
  const address = scheme === undefined ? `https://${typed}` : typed;
  if (!isWebAddress(address)) {
    return {
      field: 'address',
      text:
        address.length > MAX_ADDRESS_LENGTH
          ? `The address has ${plural(address.length, 'character')}. Use one of at most ${formatNumber(MAX_ADDRESS_LENGTH)}.`
          : `"${typed}" is not an address of a page. Copy it from the address bar of your browser.`,
    };
  }
  if (title.length > LINK_TITLE_LIMIT) {
    return {
      field: 'title',
      text: `The title has ${plural(title.length, 'character')}. Shorten it to ${LINK_TITLE_LIMIT}.`,
    };
  }
  const url = new URL(address);
  return {
    address: url.href.length <= MAX_ADDRESS_LENGTH ? url.href : address,
    title: title || url.host.slice(0, LINK_TITLE_LIMIT),
  };
}
