import { CsvError, parse } from 'csv-parse/sync';

import type { Position } from '../lint/finding.ts';
import { cleanLines } from '../markup/clean-text.ts';
import { MARKS } from '../schemas/outline.ts';
import { ImportError, type ImportedGroup, type ImportedSection, type ImportedTopic } from './imported-outline.ts';

/** In UTF-16 code units. */
const MAX_ROW = 16_384;

const COLUMNS = ['section', 'place', 'group', 'title', 'id', 'mark', 'why'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>> & { readonly line: Position };

interface OpenTopic extends ImportedTopic {
  readonly topics: OpenTopic[];
}
interface OpenGroup extends ImportedGroup {
  readonly topics: OpenTopic[];
}
interface OpenSection extends ImportedSection {
  readonly groups: OpenGroup[];
  topic?: ImportedTopic;
}

/**
 * Reads an outline from a table of topics: a header with at least `section` and `title`, then a row a topic. Rows with the
 * same section that follow each other are one section; `place` is `left`, `right`, `sub-topic` (of the row above) or
 * `section` (the topic that the section is).
 * @throws ImportError if it is no such table.
 */
export function readTopicsCsv(csv: string): readonly ImportedSection[] {
  const sections: OpenSection[] = [];
  let title = '';
  for (const row of readRows(csv)) {
    let section = sections.at(-1);
    if (section === undefined || row.section !== title) {
      title = row.section;
      // A topic that gives its section the title need not be named twice.
      const text = row.place === 'section' && row.title === title ? '' : title;
      section = { isPartial: true, text, place: row.line, groups: [], projects: [], links: [], notes: [] };
      sections.push(section);
    }
    addTopic(section, row);
  }
  return sections;
}

function addTopic(section: OpenSection, row: Row): void {
  const { place, line: at } = row;
  const topic = readTopic(row);
  const group = section.groups.at(-1);
  if (place === 'section') {
    if (section.topic !== undefined)
      throw new ImportError(at, 'the section has a topic already', 'Write another place.');
    section.topic = topic;
  } else if (place === 'sub-topic') {
    const above = group?.topics.at(-1);
    if (above === undefined) throw new ImportError(at, 'there is no topic above this sub-topic', 'Put one there.');
    above.topics.push(topic);
  } else if (place === '' || place === 'left' || place === 'right') {
    const side = place === '' ? undefined : place;
    const title = row.group === '' ? undefined : row.group;
    if (group !== undefined && group.title === title && group.side === side) group.topics.push(topic);
    else section.groups.push({ place: at, title, side, topics: [topic] });
  } else {
    throw new ImportError(
      at,
      `${JSON.stringify(place)} is no place`,
      'Write left, right, section, sub-topic or nothing.',
    );
  }
}

function readTopic({ title, id, mark: name, why, line }: Row): OpenTopic {
  const mark = MARKS.find((candidate) => candidate === name);
  if (mark === undefined && name !== '') {
    throw new ImportError(line, `${JSON.stringify(name)} is no mark`, `Write ${MARKS.join(', ')} or nothing.`);
  }
  return {
    text: title,
    id: id === '' ? undefined : id,
    mark,
    why: why === '' ? undefined : why,
    place: line,
    topics: [],
  };
}

function readRows(text: string): readonly Row[] {
  const [header, ...records] = parseRecords(text);
  const names = header?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const missing = ['section', 'title'].find((name) => !names.includes(name));
  if (missing !== undefined) {
    const hint = `The first row names the columns: ${COLUMNS.join(', ')}; others are passed over.`;
    throw new ImportError({ line: 1, column: 1 }, `there is no column ${missing}`, hint);
  }
  return records.map(({ record, info: { lines } }) => {
    const cell = (name: Column) => readCell(record[names.indexOf(name)] ?? '');
    const [section, place, group, title, id, mark, why] = COLUMNS.map(cell);
    return {
      section: section ?? '',
      place: place ?? '',
      group: group ?? '',
      title: title ?? '',
      id: id ?? '',
      mark: mark ?? '',
      why: why ?? '',
      line: { line: lines, column: 1 },
    };
  });
}

/** A cell without the apostrophe that keeps spreadsheets from computing it. */
const readCell = (text: string): string =>
  cleanLines(text, MAX_ROW)
    .replace(/[\n\t]/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/u, '');

interface Parsed {
  readonly record: readonly string[];
  /** The line on which the row ends. */
  readonly info: { readonly lines: number };
}

function parseRecords(text: string): readonly Parsed[] {
  // Spreadsheets of some languages write semicolons; what comes first between two names decides.
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: MAX_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = Reflect.get(error, 'lines');
    const place = { line: typeof line === 'number' ? line : 1, column: 1 };
    throw new ImportError(
      place,
      `this is no table of CSV: ${error.message}`,
      'Put cells with quotation marks into quotes.',
    );
  }
}
