import { parseIds } from './parse-ids.ts';

/**
 * Adds the ids that are missing to the text of the list of published ids. Lines that are there stay as they are, so
 * that a difference shows additions only; new ones follow in alphabetical order.
 * @param text The list, one id a line; empty if there is none yet.
 */
export function appendIds(text: string, ids: readonly string[]): { text: string; added: readonly string[] } {
  const published = new Set(parseIds(text)?.ids.map(({ id }) => id));
  const added = [...new Set(ids)].filter((id) => !published.has(id)).sort();
  if (added.length === 0) return { text, added };
  const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { text: `${start}${added.join('\n')}\n`, added };
}
