import type { Command } from 'commander';

import { writeOutlineList } from '../../exchange/write-outline-list.ts';
import type { Content } from '../../lint/content.ts';
import { readContent } from '../../lint/read-content.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { readOutline, type OutlinedRoadmap } from '../exchange/find-roadmap.ts';
import { OUT_OPTIONS, writeOut, type OutOptions } from '../exchange/write-out.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

interface Format {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly write: (roadmap: OutlinedRoadmap, content: Content) => string;
}

const FORMATS: readonly Format[] = [
  {
    name: 'outline',
    description: 'an indented Markdown list, which waymark import outline reads back',
    example: 'waymark export outline backend --out backend.md',
    write: ({ data, outline }, content) =>
      writeOutlineList(outline, {
        title: data.title,
        titleOf: (id) => indexTopicNames(content).find(id)?.data?.title,
      }),
  },
];

const EXAMPLES = `
Examples:
  waymark export outline backend                     prints the outline as a list that can be edited and imported
  waymark export outline backend --out backend.md    writes it into a file

Exit codes: 0 done, 2 the command could not run.`;

/** `waymark export <format>`: a roadmap in the forms of other programs. */
export function addExportCommand(program: Command, terminal: Terminal): void {
  const group = program
    .command('export')
    .description('print or save a roadmap in the form of another program')
    .addHelpText('after', EXAMPLES);
  for (const format of FORMATS) addFormat(group, format, terminal);
}

function addFormat(group: Command, { name, description, example, write }: Format, terminal: Terminal): void {
  const command = group
    .command(name)
    .description(description)
    .argument('<roadmap>', 'its id')
    .addHelpText('after', `\nExamples:\n  ${example}`)
    .action(async (id: string, options: OutOptions) => {
      const content = await readContent(findRoot(command, terminal));
      await writeOut(write(readOutline(content, id), content), options, terminal);
    });
  for (const [flags, text] of OUT_OPTIONS) command.option(flags, text);
}
