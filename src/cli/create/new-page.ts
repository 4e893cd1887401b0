import type { Command } from 'commander';

import { appendIds } from '../../lint/append-ids.ts';
import { PUBLISHED_IDS } from '../../lint/check-name.ts';
import { listPublishedParts } from '../../lint/list-published.ts';
import { parseContent } from '../../lint/parse-content.ts';
import type { WriteOptions } from '../changes/carry-out.ts';
import { askFor } from './ask.ts';
import { chooseId } from './choose-id.ts';
import { pageFiles, type PageKind } from './page-templates.ts';
import type { Terminal } from '../terminal.ts';
import { begin, finish } from './finish-new.ts';

interface PageOptions extends WriteOptions {
  readonly title?: string;
  readonly id?: string;
  readonly description?: string;
  readonly url?: string;
}

interface PageCommand {
  readonly kind: PageKind;
  readonly name: string;
  /** In characters. */
  readonly max: number;
}

const PAGES: readonly PageCommand[] = [
  { kind: 'guide', name: 'a guide as a draft', max: 80 },
  { kind: 'question-group', name: 'a group of questions as a draft', max: 60 },
  { kind: 'project', name: 'a project as a draft', max: 60 },
  { kind: 'best-practice', name: 'a check list as a draft', max: 60 },
  { kind: 'video', name: 'the card of a talk on another site', max: 120 },
  { kind: 'author', name: 'the page of somebody who writes', max: 60 },
];

/**
 * Adds the commands for everything that is one page: `waymark new project` and so on.
 * @param add Makes a command with the options that all of them have.
 */
export function addNewPages(add: (name: string, description: string) => Command, terminal: Terminal): void {
  for (const page of PAGES) {
    const command = add(page.kind, `begin ${page.name}`);
    if (page.kind === 'video') command.option('--url <address>', 'address of exactly this talk');
    else command.option('--description <text>', 'one sentence for lists and search engines');
    command.action((options: PageOptions, self: Command) => newPage(page, options, self, terminal));
  }
}

async function newPage(page: PageCommand, options: PageOptions, command: Command, terminal: Terminal): Promise<void> {
  const { kind, max } = page;
  const { root, content, files } = await begin(command, terminal);
  const isVideo = kind === 'video';
  const [title, description] = await askFor(terminal, [
    { flag: '--title <text>', given: options.title, question: kind === 'author' ? 'Which name?' : 'Which title?', max },
    isVideo
      ? { flag: '--url <address>', given: options.url, question: 'At which address is it?', max: 2000 }
      : {
          flag: '--description <text>',
          given: options.description,
          question: 'What is it, in one sentence?',
          max: 200,
        },
  ]);
  const id = chooseId(content, kind, title, options.id);
  const published = new Date().toISOString().slice(0, 10);
  const planned = [...pageFiles(kind, id, { title, description, published })];
  for (const [path, text] of planned) files.write(path, text);
  const keys = [...listPublishedParts(parseContent(new Map(planned)))].map(({ key }) => key);
  if (content.publishedIds !== undefined && keys.length > 0) {
    files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', keys).text);
  }
  await finish(
    root,
    files,
    planned.map(([path]) => path),
    options,
    terminal,
  );
}
