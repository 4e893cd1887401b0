import type { Content } from './content.ts';
import type { Report } from './finding.ts';
import { listReferences } from './list-references.ts';

/**
 * The part of a report that is about some files and about those that refer to what they hold.
 * @param files Paths of files or folders, relative to the project root.
 */
export function selectFiles(report: Report, content: Content, files: readonly string[]): Report {
  const isGiven = (path: string) => files.some((file) => path === file || path.startsWith(`${file}/`));
  const named = new Set([
    ...content.topics.filter(({ file }) => isGiven(file)).map(({ id }) => `topic ${id}`),
    ...content.guides.filter(({ file }) => isGiven(file)).map(({ id }) => `guide ${id}`),
    ...content.questionGroups.filter(({ file }) => isGiven(file)).map(({ id }) => `question-group ${id}`),
    ...content.projects.filter(({ file }) => isGiven(file)).map(({ id }) => `project ${id}`),
    ...content.authors.filter(({ file }) => isGiven(file)).map(({ id }) => `author ${id}`),
    ...content.bestPractices
      .filter(({ file, checklistSource }) => [file, checklistSource.file].some(isGiven))
      .map(({ id }) => `best-practice ${id}`),
    ...content.roadmaps
      .filter(({ file, outlineSource, graphSource }) => [file, outlineSource.file, graphSource.file].some(isGiven))
      .map(({ id }) => `roadmap ${id}`),
  ]);
  const touched = new Set<string>();
  for (const { kind, id, file } of listReferences(content)) if (named.has(`${kind} ${id}`)) touched.add(file);
  const findings = report.findings.filter(({ file }) => isGiven(file) || touched.has(file));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const read = [...report.sources.keys()].filter((file) => isGiven(file) || touched.has(file));
  return { ...report, findings, errors, warnings: findings.length - errors, files: read.length };
}
