import { stringify } from 'csv-stringify/sync';

import { entryTitle } from '../roadmap/entry-title.ts';
import { listParts } from '../roadmap/list-entries.ts';
import type { Entry, Roadmap } from '../roadmap/types.ts';

/** The columns; `readTopicsCsv` reads the first seven. */
const CSV_COLUMNS = [
  'section',
  'place',
  'group',
  'title',
  'id',
  'mark',
  'why',
  'status',
  'level',
  'hours from',
  'hours to',
] as const;

type Row = Record<(typeof CSV_COLUMNS)[number], string | number | undefined>;

/**
 * The topics of a roadmap as a table (RFC 4180), a row each, in learning order. A cell that a spreadsheet would compute,
 * such as `=1+1`, begins with an apostrophe.
 */
export function writeTopicsCsv({ sections }: Roadmap): string {
  const rows = sections.flatMap((section) =>
    listParts(section).flatMap(({ group, entries }) =>
      entries.flatMap((entry) => [
        writeRow(entry, section.title, group?.side ?? 'section', group?.title),
        ...entry.children.map((child) => writeRow(child, section.title, 'sub-topic', group?.title)),
      ]),
    ),
  );
  return stringify(rows, {
    columns: [...CSV_COLUMNS],
    header: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

const writeRow = (entry: Entry, section: string, place: string, group: string | undefined): Row => ({
  section,
  place,
  group,
  title: entryTitle(entry),
  id: entry.topic.id,
  mark: entry.mark,
  why: entry.why,
  status: entry.topic.status,
  level: entry.topic.level,
  'hours from': entry.topic.hours?.[0],
  'hours to': entry.topic.hours?.[1],
});
