import { suggestName } from './suggest-name.ts';

export interface LinkFault {
  readonly message: string;
  readonly hint: string;
  /** The address that was meant, if there is one alone. */
  readonly meant?: string | undefined;
}

export const refuse = (url: string, reason: string, hint: string, meant?: string): LinkFault => ({
  message: `the link \`${url}\` leads nowhere: ${reason}`,
  hint,
  meant,
});

/** The address of the name that was most likely meant, or the advice to give up the link. */
export function suggest(name: string, known: Iterable<string>, toAddress: (known: string) => string): string {
  const suggestion = suggestName(name, known);
  return suggestion === undefined ? 'Remove the link.' : `Did you mean \`${toAddress(suggestion)}\`?`;
}
