import type { Content } from './content.ts';
import { describeFailure } from './describe-failure.ts';
import type { Finding, Report } from './finding.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs the rules over content that was read. The same content gives the same report, to the last letter. */
export function runRules(content: Content, rules: readonly Rule[] = RULES): Report {
  const found = rules.flatMap((rule) => runRule(rule, content));
  const findings = [...content.findings, ...found].sort(compareFindings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { sources } = content;
  return { findings, errors, warnings: findings.length - errors, files: sources.size, sources };
}

function runRule({ id, severity, isAboutQuality, check }: Rule, content: Content): Finding[] {
  const lenient = isAboutQuality === true ? listDraftFiles(content) : new Set<string>();
  try {
    return Array.from(check(content), (problem) => {
      return { rule: id, severity: lenient.has(problem.file) ? 'warning' : severity, ...problem };
    });
  } catch (error) {
    return findCulprits(check, content).map((file) => ({
      rule: id,
      severity: 'error',
      ...describeFailure(file, error),
    }));
  }
}

/** The files of whatever is a draft. */
function listDraftFiles(content: Content): ReadonlySet<string> {
  const { topics, roadmaps, questionGroups, projects, bestPractices, guides, videos } = content;
  return new Set([
    ...[...topics, ...questionGroups, ...projects, ...guides, ...videos]
      .filter(({ data }) => data?.status === 'draft')
      .map(({ file }) => file),
    ...bestPractices
      .filter(({ data }) => data?.status === 'draft')
      .flatMap(({ file, checklistSource }) => [file, checklistSource.file]),
    ...roadmaps
      .filter(({ data }) => data?.status === 'draft')
      .flatMap(({ file, outlineSource, graphSource }) => [file, outlineSource.file, graphSource.file]),
  ]);
}

/** The files on which a rule fails even if there is no other one. */
function findCulprits(check: Rule['check'], content: Content): readonly string[] {
  const nothing = Object.fromEntries(LISTS.map((name) => [name, []]));
  const alone = LISTS.flatMap((name) =>
    content[name].map((entry) => ({ file: entry.file, part: { ...content, ...nothing, [name]: [entry] } })),
  );
  const files = alone.filter(({ part }) => doesFail(check, part)).map(({ file }) => file);
  return files.length === 0 ? ['content'] : files;
}

/** Everything that is read from files. */
const LISTS = [
  'topics',
  'roadmaps',
  'questionGroups',
  'projects',
  'bestPractices',
  'guides',
  'drawings',
  'videos',
  'authors',
  'changeLogs',
] as const;

function doesFail(check: Rule['check'], content: Content): boolean {
  try {
    Array.from(check(content));
    return false;
  } catch {
    return true;
  }
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
