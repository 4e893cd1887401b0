import { expect, test } from 'vitest';

import { readKey } from '../../../src/browser/read-key.ts';

/** Node has no keyboard events; these are all that is read of one. */
const press = (key: string, code: string, rest: object = {}) =>
  readKey({ key, code, isComposing: false, ...rest } as KeyboardEvent);

test.each([
  ['d', 'KeyD', 'd'],
  ['D', 'KeyD', 'd'],
  // Cyrillic and Greek keyboards.
  ['в', 'KeyD', 'd'],
  ['В', 'KeyD', 'd'],
  ['л', 'KeyK', 'k'],
  ['δ', 'KeyD', 'd'],
  ['κ', 'KeyK', 'k'],
  // Dvorak and AZERTY move the letters, and what is printed counts.
  ['e', 'KeyD', 'e'],
  ['a', 'KeyQ', 'a'],
  ['é', 'KeyD', 'é'],
  // The key of a Cyrillic letter that has no Latin one beside it.
  ['х', 'BracketLeft', 'х'],
  ['?', 'Slash', '?'],
  ['Enter', 'Enter', 'Enter'],
  ['ArrowDown', 'ArrowDown', 'ArrowDown'],
  ['Dead', 'KeyE', 'Dead'],
])('%s on %s is %s', (key, code, expected) => {
  expect(press(key, code)).toBe(expected);
});

test('keys of an input method are its own, in Safari too', () => {
  expect(press('Enter', 'Enter', { isComposing: true })).toBeUndefined();
  expect(press('Enter', 'Enter', { keyCode: 229 })).toBeUndefined();
  expect(press('Process', 'KeyD', { isComposing: true, keyCode: 229 })).toBeUndefined();
});
