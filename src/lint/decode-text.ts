import { findHarmfulSign, nameSign } from '../markup/clean-text.ts';

/** Why the bytes of a file are not accepted as text. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** 256 KiB: hundred times a long topic, and small enough for every parser behind this. */
export const MAX_BYTES = 256 * 1024;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes UTF-8. A byte order mark is dropped; Windows line ends stay, every reader behind this knows them. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if (bytes.byteLength > MAX_BYTES) return describeSize(bytes.byteLength);
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return { line: 1, column: 1, message: 'the file is not UTF-8', hint: 'Save it again with the encoding UTF-8.' };
  }
  // A Windows line end is harmless; its stand-in has the same length, so that places stay the same.
  const found = findHarmfulSign(text.replaceAll('\r\n', ' \n'));
  if (found === undefined) return text;
  const before = text.slice(0, found.index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `the invisible character ${nameSign(found.sign)} is not allowed`,
    hint: 'Delete it; line ends are \\n or \\r\\n.',
  };
}

/** The fault of a file that is too large to be read at all. */
export function describeSize(bytes: number): TextFault {
  const message = `the file has ${Math.ceil(bytes / 1024)} KiB; at most ${MAX_BYTES / 1024} KiB are allowed`;
  return { line: 1, column: 1, message, hint: 'Split it, or move long material behind a link.' };
}
