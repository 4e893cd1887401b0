import { basename, extname } from 'node:path';

import type { Command } from 'commander';

import { readOpml } from '../../exchange/read-opml.ts';
import { readOutlineList } from '../../exchange/read-outline-list.ts';
import { readTopicsCsv } from '../../exchange/read-topics-csv.ts';
import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { findNew, lintPlanned, refuseErrors } from '../changes/lint-changes.ts';
import { readWholeProject } from '../changes/read-project.ts';
import { findRoadmap } from '../exchange/find-roadmap.ts';
import { planImport, readSections, type ReadSections } from '../exchange/plan-import.ts';
import { readForeign } from '../exchange/read-foreign.ts';
import type { Terminal } from '../terminal.ts';
import { addRoadmapShImport } from '../exchange/add-roadmap-sh.ts';

interface ImportCommandOptions extends WriteOptions {
  readonly roadmap?: string;
  readonly drafts?: true;
  readonly area?: string;
}

interface Format {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly read: ReadSections;
}

const FORMATS: readonly Format[] = [
  {
    name: 'outline',
    description: 'an indented Markdown list, such as waymark export outline writes, or nothing but titles',
    example: 'waymark import outline backend.md',
    read: readOutlineList,
  },
  {
    name: 'opml',
    description: 'OPML, such as waymark export opml and outliners write',
    example: 'waymark import opml backend.opml',
    read: readOpml,
  },
  {
    name: 'csv',
    description: 'a table with the columns section and title, such as waymark export csv writes',
    example: 'waymark import csv backend.csv',
    read: readTopicsCsv,
  },
];

const EXAMPLES = `
Examples:
  waymark import outline backend.md --dry-run          shows what the list changes in the outline of backend
  waymark import outline notes.md --roadmap backend    writes the outline of backend from another file
  waymark import outline rust.md --drafts              begins a draft for each title that no topic has
  waymark import csv topics.csv --roadmap rust         reads a table of topics
  waymark import roadmap-sh ../checkout --dry-run      makes drafts of roadmaps in another format

Exit codes: 0 done, 2 the command could not run, or lint would find an error afterwards.`;

/** `waymark import <format>`: writes the outline of a roadmap from a file of another form. */
export function addImportCommand(program: Command, terminal: Terminal): void {
  const group = program
    .command('import')
    .description('write roadmaps from files of other forms')
    .addHelpText('after', EXAMPLES);
  for (const format of FORMATS) addFormat(group, format, terminal);
  addRoadmapShImport(group, terminal);
}

function addFormat(group: Command, { name, description, example, read }: Format, terminal: Terminal): void {
  group
    .command(name)
    .description(description)
    .argument('<file>')
    .option('--roadmap <id>', 'whose outline to write (default: the name of the file)')
    .option('--drafts', 'begin a draft for each title that no topic has')
    .option('--area <folder>', 'where drafts go below content/topics (default: the id of the roadmap)')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', `\nExamples:\n  ${example} --dry-run`)
    .action(async (file: string, options: ImportCommandOptions, command: Command) => {
      const { root, content, findings, files } = await readWholeProject(command, terminal);
      const id = options.roadmap ?? basename(file, extname(file));
      const roadmap = findRoadmap(content, id, ' Name one with --roadmap, or begin it with waymark new roadmap.');
      const sections = readSections(read, await readForeign(root, terminal, file), file);
      const { drafts = false, area = roadmap.id } = options;
      const remarks = planImport(files, content, roadmap, sections, { file, drafts, area });
      refuseErrors(findNew(findings, lintPlanned(files)));
      await carryOut(root, files.changes(), options, terminal);
      for (const remark of remarks) terminal.note(remark);
    });
}
