import { exposeHarmful } from '../../markup/clean-text.ts';
import { plural } from '../../words/plural.ts';
import type { Finding, Report } from '../finding.ts';

export interface TerminalOptions {
  /** Whether to use ANSI colors. */
  readonly color: boolean;
}

/** The report for people: each finding with its line of the source and a mark below the place, the sum last. */
export function formatReport(report: Report, { color }: TerminalOptions): string {
  const paint = color ? paintAnsi : (text: string) => text;
  const lines = new Map([...report.sources].map(([file, text]) => [file, text.split(/\r?\n/)]));
  const blocks = report.findings.map((finding) => {
    const source = lines.get(finding.file)?.[finding.line - 1];
    return formatFinding(finding, source, paint);
  });
  return [...blocks, formatSummary(report, paint)].join('\n\n');
}

type Paint = (text: string, style: keyof typeof STYLES) => string;

const STYLES = { error: 31, warning: 33, place: 36, quiet: 2, good: 32 } as const;

const paintAnsi: Paint = (text, style) => `\u001B[${STYLES[style]}m${text}\u001B[0m`;

function formatFinding(finding: Finding, source: string | undefined, paint: Paint): string {
  const { file, line, column, severity, rule, message, hint } = finding;
  return [
    `${paint(`${exposeHarmful(file)}:${line}:${column}`, 'place')}  ${paint(severity, severity)}  ${rule}`,
    ...indent(exposeHarmful(message)),
    ...(source === undefined ? [] : quoteLine(exposeHarmful(source), finding, paint)),
    ...indent(exposeHarmful(hint)),
    `  ${paint(`docs/lint/${rule}.md`, 'quiet')}`,
  ].join('\n');
}

const indent = (text: string) => text.split('\n').map((line) => `  ${line}`);

const WIDTH = 100;

/** The line with a caret below the place; of a long line, the part around it. */
function quoteLine(source: string, { line, column }: Finding, paint: Paint): string[] {
  const start = column > WIDTH ? column - WIDTH / 2 : 0;
  const part = source.slice(start, start + WIDTH);
  const margin = ' '.repeat(String(line).length);
  const caret = `${' '.repeat(Math.min(column - 1 - start, part.length))}^`;
  return [
    `  ${paint(`${line} |`, 'quiet')} ${part}`.trimEnd(),
    `  ${paint(`${margin} |`, 'quiet')} ${paint(caret, 'place')}`,
  ];
}

function formatSummary({ errors, warnings, files }: Report, paint: Paint): string {
  const sum = `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`;
  return paint(sum, errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good');
}
