import { cleanLine } from '../markup/clean-text.ts';

/** More than anybody types into a search field. */
const MAX_LENGTH = 200;

/** What the address of the page says under a name, such as `q`: one clean line, because anybody can make an address. */
export const readAddressText = (name: string): string =>
  cleanLine(new URLSearchParams(location.search).get(name) ?? '', MAX_LENGTH);
