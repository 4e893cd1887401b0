import { type Command, Option } from 'commander';

import { describeDiff, type Sign } from '../../diff/describe-diff.ts';
import { type ContentDiff, diffContent } from '../../diff/diff-content.ts';
import { drawDiff } from '../../diff/draw-diff.ts';
import { formatDiffMarkdown, formatDiffText } from '../../diff/format-diff.ts';
import type { Content } from '../../lint/content.ts';
import { readContent } from '../../lint/read-content.ts';
import { joinWords } from '../../words/join-words.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { findRoot } from '../project-root.ts';
import { readBase } from '../read-base.ts';
import { paint, type Style, type Terminal } from '../terminal.ts';

interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json' | 'svg';
  readonly roadmap?: string;
}

const EXAMPLES = `
Examples:
  waymark diff main                                            what the files here change on the branch main
  waymark diff HEAD~3 --format markdown                        since three commits ago, for a comment
  waymark diff ../before                                       compares with the content of another folder
  waymark diff main --format svg --roadmap backend > diff.svg  draws a roadmap with what comes and what goes

Exit codes: 0 fine, 1 new cycles, or progress of learners would be lost, 2 the command could not run.`;

/** `waymark diff`: what a change does to the graph. */
export function addDiffCommand(program: Command, terminal: Terminal): void {
  program
    .command('diff')
    .argument('<base>', 'a branch, a tag or a commit, or a folder that holds content/')
    .description('say what changed in the graph since a revision')
    .addOption(
      new Option('--format <name>', 'how to print it').choices(['text', 'markdown', 'json', 'svg']).default('text'),
    )
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .option('--roadmap <id>', 'the roadmap to draw, where several change')
    .addHelpText('after', EXAMPLES)
    .action(async (base: string, options: DiffOptions, command: Command) => {
      const root = findRoot(command, terminal);
      const before = await readBase(root, base, terminal);
      const after = await readContent(root);
      const diff = diffContent(before, after);
      for (const [content, name] of [[before, base] as const, [after, 'the files here'] as const]) {
        if (content.findings.length === 0) continue;
        terminal.note(
          `Not all of ${name} could be read; what could not is taken for absent. \`waymark lint\` says why.`,
        );
      }
      terminal.print(format(diff, before, after, options, terminal));
      terminal.exitCode = diff.cycles.length + diff.orphaned.length > 0 ? EXIT_CODES.findings : EXIT_CODES.fine;
    });
}

const STYLES: Readonly<Record<Sign, Style>> = { '+': 'green', '-': 'red', '~': 'cyan', '!': ['bold', 'red'] };

function format(diff: ContentDiff, before: Content, after: Content, options: DiffOptions, terminal: Terminal): string {
  switch (options.format) {
    case 'text':
      return formatDiffText(describeDiff(diff), (sign, line) => paint(terminal, STYLES[sign], line));
    case 'markdown':
      return formatDiffMarkdown(describeDiff(diff));
    case 'json':
      return JSON.stringify(diff, null, 2);
    case 'svg':
      return draw(diff, before, after, options.roadmap);
  }
}

function draw({ roadmaps }: ContentDiff, before: Content, after: Content, id: string | undefined): string {
  const [first, ...others] = roadmaps.filter((roadmap) => id === undefined || roadmap.id === id);
  if (first === undefined) {
    throw new CommandError(id === undefined ? 'No roadmap changes.' : `The roadmap ${id} does not change.`);
  }
  if (others.length > 0) {
    const names = joinWords([first, ...others].map((roadmap) => roadmap.id));
    throw new CommandError(`Several roadmaps change: ${names}. Name one with --roadmap.`);
  }
  try {
    return drawDiff(before, after, first).trimEnd();
  } catch (error) {
    throw new CommandError(`${first.id} cannot be drawn. ${error instanceof Error ? error.message : String(error)}`);
  }
}
