import type { Report } from '../finding.ts';

/** The report for programs: `{ findings, errors, warnings, files }`, indented by two spaces. */
export function formatJson({ findings, errors, warnings, files }: Report): string {
  return JSON.stringify({ findings, errors, warnings, files }, null, 2);
}
