import { PUBLISHED_IDS } from './check-name.ts';
import type { PublishedIds } from './content.ts';

/** What stands behind an id that was taken away on purpose. */
export const REMOVED = ' removed';

/**
 * Reads the list of published ids.
 * @param text Undefined if there is no such list, and so is the result.
 */
export function parseIds(text: string | undefined): PublishedIds | undefined {
  if (text === undefined) return undefined;
  const ids = text.split(/\r?\n/).flatMap((line, index) => {
    const written = line.trim();
    const isRemoved = written.endsWith(REMOVED);
    const id = isRemoved ? written.slice(0, -REMOVED.length).trimEnd() : written;
    return id === '' ? [] : [{ id, line: index + 1, isRemoved }];
  });
  return { file: PUBLISHED_IDS, ids };
}
