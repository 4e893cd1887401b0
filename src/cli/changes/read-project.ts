import type { Command } from 'commander';

import type { Content } from '../../lint/content.ts';
import type { Finding } from '../../lint/finding.ts';
import { checkContent } from '../../lint/load-content.ts';
import { READER_RULES } from '../../lint/reader-rules.ts';
import { CommandError } from '../exit-codes.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';
import { PlannedFiles } from './planned-files.ts';

/** What a command that changes references works on. */
export interface Project {
  readonly root: string;
  readonly content: Content;
  /** What lint says before anything is changed. */
  readonly findings: readonly Finding[];
  readonly files: PlannedFiles;
}

/**
 * Reads a project whose references are all known.
 * @throws CommandError if a file cannot be read: nobody knows what it refers to.
 */
export async function readWholeProject(command: Command, terminal: Terminal): Promise<Project> {
  const root = findRoot(command, terminal);
  const { content, report } = await checkContent(root);
  const names: readonly string[] = READER_RULES;
  const broken = report.findings.find(({ rule, severity }) => names.includes(rule) && severity === 'error');
  if (broken !== undefined) {
    throw new CommandError(
      `${broken.file}:${broken.line} has to be mended first, since its references are not known: ${broken.message}. ` +
        '`waymark lint` says more.',
    );
  }
  return { root, content, findings: report.findings, files: new PlannedFiles(content.sources) };
}
