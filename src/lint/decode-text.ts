/** Why the bytes of a file are not accepted as text. */
export interface TextFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** 256 KiB: hundred times a long topic, and small enough for every parser behind this. */
export const MAX_BYTES = 256 * 1024;

// C0 controls but tab and line ends, DEL and C1 controls; the second class reorders text on the screen
// (https://trojansource.codes), so that a reviewer would not see what a reader gets.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\r(?!\n)|[\u202A-\u202E\u2066-\u2069]/;

/** Decodes UTF-8. A byte order mark is dropped; Windows line ends stay, every reader behind this knows them. */
export function decodeText(bytes: Uint8Array): string | TextFault {
  if (bytes.byteLength > MAX_BYTES) return describeSize(bytes.byteLength);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { line: 1, column: 1, message: 'the file is not UTF-8', hint: 'Save it again with the encoding UTF-8.' };
  }
  const at = text.search(CONTROL);
  if (at === -1) return text;
  const before = text.slice(0, at).split('\n');
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: `the invisible character U+${code} is not allowed`,
    hint: 'Delete it; line ends are \\n or \\r\\n.',
  };
}

/** The fault of a file that is too large to be read at all. */
export function describeSize(bytes: number): TextFault {
  const message = `the file has ${Math.ceil(bytes / 1024)} KiB; at most ${MAX_BYTES / 1024} KiB are allowed`;
  return { line: 1, column: 1, message, hint: 'Split it, or move long material behind a link.' };
}
