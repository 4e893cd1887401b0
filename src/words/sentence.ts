/** The blocks of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their like. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * A name for a text of ours that has no elements, such as the title of a page. A name that runs from right to left is
 * put between the signs U+2068 and U+2069, which is what `<bdi>` does in a page: it cannot turn what stands around it.
 */
export const isolate = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

/** A template for a sentence of ours in which names stand that somebody else may have written; each is isolated. */
export const sentence = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  String.raw({ raw: parts }, ...values.map((value) => (typeof value === 'string' ? isolate(value) : value)));
