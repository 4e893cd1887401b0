import { MAX_ADDRESS_LENGTH } from '../../schemas/web-address.ts';

/**
 * Whether an address out of the visitor's own storage may stand in a link. Nothing that runs may; otherwise it lets in
 * more than `isWebAddress`, because what was stored before that was strict is not to be lost.
 */
export const isStoredAddress = (text: string): boolean =>
  text.length <= MAX_ADDRESS_LENGTH && /^https?:\/\//i.test(text) && URL.canParse(text);
