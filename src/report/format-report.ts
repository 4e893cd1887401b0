import { formatNumber } from '../words/numbers.ts';
import type { Shortfall } from './check-limits.ts';
import type { RoadmapReport } from './report-content.ts';

/** What a row says of a roadmap, and its heading. */
const COLUMNS: readonly (readonly [title: string, cell: (report: RoadmapReport) => string])[] = [
  ['roadmap', ({ id }) => id],
  ['topics', ({ topics }) => formatNumber(topics)],
  ['drafts', ({ drafts }) => formatNumber(drafts)],
  ['shared', ({ shared }) => percent(shared)],
  ['words', ({ words }) => formatNumber(words)],
  ['links', ({ links }) => formatNumber(links)],
  ['resources', ({ resources }) => resources?.toFixed(1) ?? NOTHING],
  ['active', ({ activeResources }) => percent(activeResources)],
  ['spec 1st', ({ finished }) => formatNumber(finished.filter((topic) => topic.beginsWithSpecification).length)],
  ['ease', ({ readingEase }) => readingEase?.toFixed(0) ?? NOTHING],
  ['similar', ({ nearDuplicates }) => formatNumber(nearDuplicates.length)],
];
const NOTHING = '-';
/** Of the places of a shortfall, so that it stays readable. */
const MAX_PLACES = 8;

/** The report for people: a table of all roadmaps, their kinds of resources, and what is below its limit. */
export function formatReport(reports: readonly RoadmapReport[]): string {
  return [formatTable(reports), ...reports.map(formatKinds), ...reports.map(formatShortfalls)].join('\n\n');
}

function formatTable(reports: readonly RoadmapReport[]): string {
  const rows = [COLUMNS.map(([title]) => title), ...reports.map((report) => COLUMNS.map(([, cell]) => cell(report)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function formatKinds({ id, kinds }: RoadmapReport): string {
  const counts = kinds.map(([kind, count]) => `${formatNumber(count)} ${kind}`).join(', ');
  return `Resources of ${id}: ${counts === '' ? 'none' : counts}`;
}

function formatShortfalls({ id, shortfalls }: RoadmapReport): string {
  if (shortfalls.length === 0) return `${id} keeps all limits.`;
  return [`Below the limits, ${id}:`, ...shortfalls.map(formatShortfall)].join('\n');
}

function formatShortfall({ message, reason, places }: Shortfall): string {
  const shown = places.slice(0, MAX_PLACES);
  const rest = places.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [`${formatNumber(rest)} more`] : [])].join(', ');
  return [`- ${message}`, `  ${reason}`, ...(list === '' ? [] : [`  ${list}`])].join('\n');
}

const percent = (share: number | undefined): string =>
  share === undefined ? NOTHING : `${formatNumber(Math.floor(share * 100))} %`;
