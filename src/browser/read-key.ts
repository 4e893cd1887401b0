/**
 * The key of an event as shortcuts name it, for everything that acts on keys; React has the event as `nativeEvent`.
 *
 * - Letters are small and Latin: `d` with Caps Lock too, and on keyboards of other scripts, such as Cyrillic or Greek,
 *   whose letters share their keys with Latin ones. A keyboard that moves the Latin letters keeps its own order.
 * - While an input method builds a character, its keys are its own: they are undefined, the Enter that ends it too.
 */
export function readKey(event: KeyboardEvent): string | undefined {
  // Safari has ended the conversion by the time it tells of the key; nothing but this number is left of it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (event.isComposing || event.keyCode === 229) return undefined;
  const { key, code } = event;
  if (/^[A-Z]$/.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isOfOtherScript = /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return letter !== undefined && isOfOtherScript ? letter.toLowerCase() : key;
}
