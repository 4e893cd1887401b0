/**
 * Text as searching compares it: small letters without diacritics, `Café` becomes `cafe`. Syllables of Korean, which
 * would fall into letters with the diacritics, are put together again.
 */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFC');
