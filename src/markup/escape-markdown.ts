/**
 * A plain text as one line of Markdown that shows exactly this text: in a heading, a list, a link or a paragraph, also
 * at its beginning. Only what could mean something in GitHub's flavor or start a formula gets a backslash, so most
 * titles stay as they are. GitHub makes a link to just this address from any address in a text, escaped or not.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*[\]<~|$]/g, '\\$&')
      // Within a word, as in snake_case, an underscore means nothing.
      .replace(/(?<![^\W_])_|_(?![^\W_])/g, '\\_')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // At the beginning: a heading, a quote, a list, a rule.
      .replace(/^[-+>=]/, '\\$&')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
      // At the end of a heading they would be left out.
      .replace(/(?<=^| )#/g, '\\#')
      // Within an address that the parser finds, a backslash would not be a sign but a part of it.
      .replace(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/(?<=[\w.+-])@(?=[\w-])/g, '\\@')
  );
}

/** An address between angle brackets, as the target of a link in Markdown. */
export function escapeMarkdownAddress(address: string): string {
  const escaped = address
    .replace(/[<>\\\s]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/g, '\\&');
  return `<${escaped}>`;
}
