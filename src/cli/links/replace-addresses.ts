import type { AddressPlace } from '../../link-check/list-addresses.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { escapePattern } from '../edit/escape-pattern.ts';
import { replaceRanges } from '../edit/replace-ranges.ts';

/**
 * Writes new addresses in place of those that have moved.
 * @param moved Where they are now, by the address without its fragment.
 * @param files The texts in which the places are, unchanged.
 */
export function replaceAddresses(
  files: PlannedFiles,
  addresses: ReadonlyMap<string, readonly AddressPlace[]>,
  moved: ReadonlyMap<string, string>,
): void {
  const places = [...moved].flatMap(([address, to]) =>
    (addresses.get(address) ?? []).map((place) => ({ ...place, to: withFragment(to, place.written) })),
  );
  for (const [file, list] of Map.groupBy(places, (place) => place.file)) {
    const text = files.read(file);
    if (text === undefined) continue;
    // One field may hold several addresses; each is replaced in what the others have made of it.
    const parts = new Map<string, { range: AddressPlace['range']; text: string }>();
    for (const { range, written, to } of list) {
      const key = range.join('-');
      const part = parts.get(key)?.text ?? text.slice(...range);
      parts.set(key, { range, text: replaceIn(part, written, to) });
    }
    files.write(file, replaceRanges(text, [...parts.values()]));
  }
}

/** The place in the page that the old address named. */
const withFragment = (to: string, written: string) => to + (/#.*$/s.exec(written)?.[0] ?? '');

/** Replaces an address where it stands as a whole: `https://a.org/b` is not in `https://a.org/b/c`. */
function replaceIn(part: string, written: string, to: string): string {
  const pattern = new RegExp(String.raw`(?<![\w/.:-])${escapePattern(written)}(?=$|[\s"'<>()[\]])`, 'g');
  return part.replace(pattern, () => to);
}
