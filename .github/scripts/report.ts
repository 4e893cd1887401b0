// What the workflow that looks at a pull request hands over to the one that comments on it. The first runs the code of
// strangers, so the second takes nothing of this for granted: wrong shapes are refused, and texts are only ever shown.

/** A finding of the content lint. */
export interface ReportedFinding {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

export interface ChangeReport {
  readonly findings: readonly ReportedFinding[];
  /** Addresses of pages whose files changed, such as `/topics/dns`. */
  readonly pages: readonly string[];
  /** What the change does to the graph, as plain text; empty if nothing. */
  readonly graph: string;
}

/** In characters. GitHub takes 65,536 in a comment; a report that is longer was not written by our script. */
export const MAX_REPORT_LENGTH = 1_000_000;

/**
 * Reads a report that somebody else may have written.
 * @throws Error if it is not a report.
 */
export function parseReport(text: string): ChangeReport {
  if (text.length > MAX_REPORT_LENGTH) throw new Error(`The report has more than ${MAX_REPORT_LENGTH} characters.`);
  const { findings, pages, graph } = asRecord(JSON.parse(text));
  return { findings: asList(findings).map(parseFinding), pages: asList(pages).map(asText), graph: asText(graph) };
}

function parseFinding(value: unknown): ReportedFinding {
  const { severity, file, line, rule, message, hint } = asRecord(value);
  if (severity !== 'error' && severity !== 'warning') throw new Error('A finding is neither an error nor a warning.');
  if (!Number.isSafeInteger(line)) throw new Error('A finding has no line.');
  return {
    severity,
    line: Number(line),
    file: asText(file),
    rule: asText(rule),
    message: asText(message),
    hint: asText(hint),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('The report lacks an object.');
  return value as Readonly<Record<string, unknown>>;
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The report lacks a list.');
  return value;
}

function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Error('The report lacks a text.');
  return value;
}
