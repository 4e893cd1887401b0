import { announce } from './announce.ts';

/** What happens where the browser does not let a page copy, such as on a site without HTTPS. */
interface CopyFallback {
  /** Holds the text too; it gets the focus with everything selected, so that one key copies it. */
  readonly field?: HTMLInputElement | HTMLTextAreaElement | null | undefined;
  /** What to do where no field holds the text, as a sentence: `Download the file.` */
  readonly advice?: string;
}

/**
 * Copies a text and says how that went. `what` begins the sentence: `Link` becomes `Link copied`.
 * @returns Whether the text is on the clipboard.
 */
export async function copyText(what: string, text: string, { field, advice }: CopyFallback = {}): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    field?.focus();
    field?.select();
    const next = field ? `${what} selected, copy it with the keys of your system.` : advice;
    announce(['This browser does not let the page copy.', next].filter(Boolean).join(' '));
    return false;
  }
  announce(`${what} copied`);
  return true;
}
