import { suggestName } from './suggest-name.ts';

export interface LinkFault {
  readonly message: string;
  readonly hint: string;
}

export const refuse = (url: string, reason: string, hint: string): LinkFault => ({
  message: `the link \`${url}\` leads nowhere: ${reason}`,
  hint,
});

/** The address of the name that was most likely meant, or the advice to give up the link. */
export function suggest(name: string, known: Iterable<string>, toAddress: (known: string) => string): string {
  const suggestion = suggestName(name, known);
  return suggestion === undefined ? 'Remove the link.' : `Did you mean \`${toAddress(suggestion)}\`?`;
}
