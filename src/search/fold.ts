/** Text as searching compares it: small letters without diacritics, `Café` becomes `cafe`. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
