import type { Command } from 'commander';

import { listOutlineItems } from '../../exchange/list-outline-items.ts';
import { writeAnki } from '../../exchange/write-anki.ts';
import { writeMermaid } from '../../exchange/write-mermaid.ts';
import { writeOpml } from '../../exchange/write-opml.ts';
import { writeOutlineList, type OutlineTitles } from '../../exchange/write-outline-list.ts';
import { writeTopicsCsv } from '../../exchange/write-topics-csv.ts';
import type { Content } from '../../lint/content.ts';
import { readContent } from '../../lint/read-content.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { buildFromContent } from '../exchange/build-from-content.ts';
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
    write: (roadmap, content) => writeOutlineList(roadmap.outline, titlesOf(roadmap, content)),
  },
  {
    name: 'opml',
    description: 'OPML 2.0 for outliners and mind maps, which waymark import opml reads back',
    example: 'waymark export opml backend --out backend.opml',
    write: (roadmap, content) =>
      writeOpml(roadmap.data.title, listOutlineItems(roadmap.outline, titlesOf(roadmap, content))),
  },
  {
    name: 'mermaid',
    description: 'a mind map of Mermaid',
    example: 'waymark export mermaid backend --out backend.mmd',
    write: (roadmap, content) => writeMermaid(buildFromContent(content, roadmap)),
  },
  {
    name: 'csv',
    description: 'a table of topics, which waymark import csv reads back',
    example: 'waymark export csv backend --out backend.csv',
    write: (roadmap, content) => writeTopicsCsv(buildFromContent(content, roadmap)),
  },
  {
    name: 'anki',
    description: 'the questions of the topics as cards for Anki',
    example: 'waymark export anki backend --out backend.txt',
    write: (roadmap, content) => writeAnki(buildFromContent(content, roadmap)),
  },
];

const titlesOf = ({ data }: OutlinedRoadmap, content: Content): OutlineTitles => ({
  title: data.title,
  titleOf: (id) => indexTopicNames(content).find(id)?.data?.title,
});

const EXAMPLES = `
Examples:
  waymark export outline backend                     prints the outline as a list that can be edited and imported
  waymark export outline backend --out backend.md    writes it into a file
  waymark export anki backend --out backend.txt      writes cards for Anki
  waymark export csv backend > topics.csv            makes a table of its topics

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
