import { exposeHarmful } from '../../markup/clean-text.ts';
import type { Finding, Report } from '../finding.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines of a pull request.
 * Format: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub({ findings, errors, warnings, files }: Report): string {
  return [...findings.map(formatCommand), `errors: ${errors}, warnings: ${warnings}, files: ${files}`].join('\n');
}

function formatCommand({ severity, file, line, column, rule, message, hint }: Finding): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::${severity} ${place}::${escapeText(`${message}\n${hint}\ndocs/lint/${rule}.md`)}`;
}

/** Content must not be able to begin a command of its own on a new line. */
const escapeText = (text: string) =>
  exposeHarmful(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
