import type { Log, ReportingDescriptor, Result } from 'sarif';

import { exposeHarmful } from '../../markup/clean-text.ts';
import type { Finding, Report } from '../finding.ts';

/** Where the repository has the pages of its rules. */
const HOME = 'https://github.com/waymark-roadmaps/waymark';

/**
 * The report in the form that code scanning reads: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0.
 * Addresses of files are relative to the root of the repository.
 */
export function formatSarif({ findings }: Report): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'waymark', informationUri: HOME, rules: ids.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        results: findings.map((finding) => describeResult(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

const describeRule = (id: string): ReportingDescriptor => ({
  id,
  helpUri: `${HOME}/blob/main/docs/lint/${id}.md`,
});

function describeResult({ rule, severity, file, line, column, message, hint }: Finding, ruleIndex: number): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: exposeHarmful(`${message}\n${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file).replace(/[?#]/g, encodeURIComponent), uriBaseId: 'ROOT' },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
