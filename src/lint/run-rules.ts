import type { Content } from './content.ts';
import type { Finding, Report } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs the rules over content that was read. The same content gives the same report, to the last letter. */
export function runRules(content: Content, rules: readonly Rule[] = RULES): Report {
  const found = rules.flatMap(({ id, severity, check }) =>
    [...check(content)].map((problem): Finding => ({ rule: id, severity, ...problem })),
  );
  const findings = [...content.findings, ...found].sort(compareFindings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { sources } = content;
  return { findings, errors, warnings: findings.length - errors, files: sources.size, sources };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

// Not localeCompare: its order depends on the data of the machine's ICU.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
