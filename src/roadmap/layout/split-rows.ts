import { entryTitle } from '../entry-title.ts';
import { BOX_STYLES, MARK_SPACE, TOPIC_GAP } from './geometry.ts';
import type { DrawableEntry, MeasureText } from './types.ts';
import { fitText, type FittedText } from './wrap-text.ts';

/** Entries side by side, as wide as each other; an entry with sub-topics is alone. */
export interface Row {
  readonly entries: readonly DrawableEntry[];
  readonly texts: readonly FittedText[];
  /** Of each box. */
  readonly width: number;
  readonly height: number;
}

/** As many boxes stand in a row at most, and so many lines has each of them if they are more than two. */
const MOST_COLUMNS = 4;
const MOST_LINES = 2;

/** How rows fill the space from one entry to the end. */
interface Filling {
  readonly rows: readonly Row[];
  /** Sums over the rows, the smaller the better; the first one counts before the second. */
  readonly height: number;
  readonly unevenness: number;
}

const NOTHING: Filling = { rows: [], height: 0, unevenness: 0 };
const UNFILLED: Filling = { rows: [], height: Infinity, unevenness: 0 };

/**
 * Splits entries into rows that are all filled to their end, in the least height, in reading order. Of several ways
 * that are equally low it takes the one whose rows have about the same number of boxes.
 *
 * Method: shortest path over the entries from the last one to the first; each row is an edge.
 */
export function splitRows(
  entries: readonly DrawableEntry[],
  kind: 'topic' | 'subtopic',
  width: number,
  measure: MeasureText,
): readonly Row[] {
  const best: Filling[] = [NOTHING];
  for (let start = entries.length - 1; start >= 0; start -= 1) {
    const fillings = listRows(entries.slice(start), kind, width, measure).flatMap((row) => {
      const rest = best[row.entries.length - 1];
      if (rest === undefined) return [];
      return {
        rows: [row, ...rest.rows],
        height: row.height + TOPIC_GAP + rest.height,
        unevenness: row.entries.length ** 2 + rest.unevenness,
      };
    });
    best.unshift(fillings.reduce(better, UNFILLED));
  }
  return best[0]?.rows ?? [];
}

const better = (a: Filling, b: Filling): Filling =>
  b.height < a.height || (b.height === a.height && b.unevenness < a.unevenness) ? b : a;

/** The rows that can begin with the first of `entries`, the longest first; at least the one of it alone. */
function listRows(
  entries: readonly DrawableEntry[],
  kind: 'topic' | 'subtopic',
  width: number,
  measure: MeasureText,
): readonly Row[] {
  const rows = [fitRow(entries.slice(0, 1), kind, width, measure)];
  for (let count = 2; count <= Math.min(MOST_COLUMNS, entries.length); count += 1) {
    const side = entries.slice(0, count);
    if (side.some(({ children }) => children.length > 0)) break;
    const row = fitRow(side, kind, width, measure);
    const isReadable = row.texts.every(({ lines, isBroken }) => lines.length <= MOST_LINES && !isBroken);
    if (count === 2 || isReadable) rows.unshift(row);
  }
  return rows;
}

function fitRow(
  entries: readonly DrawableEntry[],
  kind: 'topic' | 'subtopic',
  width: number,
  measure: MeasureText,
): Row {
  const each = Math.floor((width - (entries.length - 1) * TOPIC_GAP) / entries.length);
  const texts = entries.map((entry) =>
    fitText(entryTitle(entry), each, BOX_STYLES[kind], measure, entry.mark === undefined ? 0 : MARK_SPACE),
  );
  return { entries, texts, width: each, height: Math.max(...texts.map(({ height }) => height)) };
}
