import type { ChangeReport, ReportedFinding } from './report.ts';

/** Begins our comment, so that the next run finds it. */
export const MARKER = '<!-- waymark-report -->';

/** Of each list, so that the comment stays readable. */
const MAX_ENTRIES = 30;
/** Of each text, in characters. Three of them fit into a comment of GitHub, which has at most 65,536. */
const MAX_TEXT = 18_000;

/** Where the reader finds the rest. Both come from GitHub, not from the pull request. */
export interface Run {
  /** Page of the run that wrote the report, with its files. */
  readonly url: string;
  /** The commit that was looked at, 40 hexadecimal digits. */
  readonly commit: string;
}

/**
 * The comment, as Markdown. Every text of the report stands in code, where GitHub makes no link, mention, picture or
 * markup of it.
 */
export function formatComment({ findings, pages, graph }: ChangeReport, { url, commit }: Run): string {
  const parts = [
    MARKER,
    '### What this pull request changes',
    describePages(pages),
    describeFindings(findings),
    describeGraph(graph, url),
    `The built site is the file \`preview\` of [this run](${url}); unpack it and open it with any web server. ` +
      `This comment is about ${commit.slice(0, 8)} and is updated with every push.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** GitHub shows lines of a `diff` that begin with a plus green, and those with a minus red. */
function describeGraph(graph: string, url: string): string {
  if (graph.trim() === '') return 'The graph stays as it is.';
  const pictures = `The file \`report\` of [this run](${url}) has pictures of the roadmaps that change, \`graph-*.svg\`.`;
  return `In the graph:\n\n${quote(graph, 'diff')}\n\n${pictures}`;
}

function describePages(pages: readonly string[]): string {
  if (pages.length === 0) return 'No page of the content changes.';
  const shown = pages.slice(0, MAX_ENTRIES).join('\n');
  return `Pages whose files change: ${pages.length}\n\n${quote(shown + describeRest(pages.length))}`;
}

function describeFindings(findings: readonly ReportedFinding[]): string {
  if (findings.length === 0) return 'The content check finds nothing.';
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const shown = [...errors, ...warnings]
    .slice(0, MAX_ENTRIES)
    .map(
      ({ severity, file, line, rule, message, hint }) =>
        `${file}:${line} ${severity} ${rule}\n  ${message}\n  => ${hint.replaceAll('\n', '\n     ')}`,
    )
    .join('\n\n');
  return (
    `The content check finds ${errors.length} errors and ${warnings.length} warnings:\n\n` +
    quote(shown + describeRest(findings.length))
  );
}

const describeRest = (count: number) => (count > MAX_ENTRIES ? `\n\n... and ${count - MAX_ENTRIES} more` : '');

/** A block of code that no text can end. Signs that cannot be seen, or that turn lines around, are left out. */
function quote(text: string, language: 'text' | 'diff' = 'text'): string {
  const visible = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{C}/gu, '');
  const cut = visible.length > MAX_TEXT ? `${visible.slice(0, MAX_TEXT)}\n... cut` : visible;
  const longest = Math.max(2, ...(cut.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${cut}\n${fence}`;
}
