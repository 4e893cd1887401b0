import type { Command } from 'commander';

import type { Content } from '../../lint/content.ts';
import { CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { askFor } from '../create/ask.ts';
import { chooseId, chooseLocalId } from '../create/choose-id.ts';
import { createTopic, listAreas } from '../create/create-topic.ts';
import { roadmapTemplate } from '../create/templates.ts';
import { CommandError } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { begin, finish } from '../create/finish-new.ts';
import { addNewPages } from '../create/new-page.ts';

interface NewOptions extends WriteOptions {
  readonly title?: string;
  readonly id?: string;
  readonly description?: string;
}

interface TopicOptions extends NewOptions {
  readonly area?: string;
  readonly local?: string;
  readonly in?: readonly string[];
  readonly group?: string;
}

const EXAMPLES = `
Examples:
  waymark new topic                                           asks for everything
  waymark new topic --title "HTTP caching" --area internet    writes content/topics/internet/http-caching.md
  waymark new topic --title "HTTP caching" --area internet --in backend/http frontend/http
                                                              also places it at the end of these sections
  waymark new topic --title Introduction --local backend --in backend/internet
                                                              writes content/roadmaps/backend/topics/introduction.md
  waymark new roadmap --title Rust --kind skill --description "A language for fast and safe programs"
  waymark new guide --title "How to read an RFC" --description "Where to begin, and what to skip."
  waymark new project --title "A list of links" --description "A service that stores links."

Exit codes: 0 written, 2 the command could not run.`;

/** `waymark new`: begins a roadmap, a topic or a page as a whole. */
export function addNewCommand(program: Command, terminal: Terminal): void {
  const parent = program
    .command('new')
    .description('begin a roadmap, a topic, a guide, a project ...')
    .addHelpText('after', EXAMPLES);
  const add = (name: string, description: string): Command =>
    parent
      .command(name)
      .description(description)
      .option('--title <text>', 'its title')
      .option('--id <id>', 'its id (default: made from the title)')
      .option(...DRY_RUN)
      .option(...CHANGES_AS_JSON)
      .addHelpText('after', EXAMPLES);

  add('topic', 'begin a topic as a draft, and place it into outlines')
    .option('--area <folder>', 'the folder below content/topics')
    .option(
      '--local <roadmap>',
      'make it a topic of this roadmap alone, for a name that means something else elsewhere',
    )
    .option('--in <places...>', 'where it goes, each as <roadmap>/<section>')
    .option('--group <title>', 'title or number of the group in the section (default: the last one)')
    .action((options: TopicOptions, command: Command) => newTopic(options, command, terminal));
  add('roadmap', 'begin a roadmap, which is upcoming until it has a topic')
    .option('--description <text>', 'one sentence for its page and its card')
    .option('--kind <kind>', 'role or skill: the list that it is in')
    .action((options: NewOptions & { kind?: string }, command: Command) => newRoadmap(options, command, terminal));
  addNewPages(add, terminal);
}

async function newTopic(options: TopicOptions, command: Command, terminal: Terminal): Promise<void> {
  if (options.local !== undefined) {
    await newLocalTopic(options, options.local, command, terminal);
    return;
  }
  const { root, content, files } = await begin(command, terminal);
  const areas = listAreas(content).map((area) => ({ value: area, label: area }));
  const [title, area] = await askFor(terminal, [
    { flag: '--title <text>', given: options.title, question: 'Title of the topic?', max: 48 },
    {
      flag: '--area <folder>',
      given: options.area,
      question: 'Which area does it belong to?',
      ...(areas.length > 0 && { choices: areas }),
    },
  ]);
  const places =
    options.in ?? (terminal.isInteractive && options.title === undefined ? await askPlace(content, terminal) : []);
  const id = chooseId(content, 'topic', title, options.id);
  const path = createTopic(files, content, { id, title, area, places, group: options.group });
  await finish(root, files, [path], options, terminal);
}

/** It has no page without a place in its roadmap, so one has to be named. */
async function newLocalTopic(
  options: TopicOptions,
  roadmap: string,
  command: Command,
  terminal: Terminal,
): Promise<void> {
  if (options.area !== undefined) throw new CommandError('A topic is either in an --area or --local to a roadmap.');
  const { root, content, files } = await begin(command, terminal);
  const sections = content.roadmaps.find(({ id }) => id === roadmap)?.outline?.sections ?? [];
  const choices = sections.map(({ id }) => ({ value: `${roadmap}/${id}`, label: id }));
  const [title, place] = await askFor(terminal, [
    { flag: '--title <text>', given: options.title, question: 'Title of the topic?', max: 48 },
    {
      flag: `--in ${roadmap}/<section>`,
      given: options.in?.[0],
      question: 'In which section do learners meet it?',
      ...(choices.length > 0 && { choices }),
    },
  ]);
  const places = options.in ?? [place];
  const id = chooseLocalId(content, roadmap, title, options.id);
  const path = createTopic(files, content, { id, title, places, group: options.group });
  await finish(root, files, [path], options, terminal);
}

/** The place of a topic, if it should have one. */
async function askPlace(content: Content, { prompts }: Terminal): Promise<readonly string[]> {
  const places = content.roadmaps.flatMap(({ id, outline }) =>
    (outline?.sections ?? []).map((section) => `${id}/${section.id}`),
  );
  const nowhere = { value: '', label: 'In no outline yet' };
  const choices = [nowhere, ...places.map((place) => ({ value: place, label: place }))];
  const place = await prompts.select('Where do learners meet it?', choices);
  return place === '' ? [] : [place];
}

async function newRoadmap(
  options: NewOptions & { readonly kind?: string },
  command: Command,
  terminal: Terminal,
): Promise<void> {
  const { root, content, files } = await begin(command, terminal);
  const kinds = [
    { value: 'role', label: 'A role, such as backend' },
    { value: 'skill', label: 'A skill, such as Docker' },
  ];
  const [title, description, kind] = await askFor(terminal, [
    { flag: '--title <text>', given: options.title, question: 'Title of the roadmap?', max: 40 },
    {
      flag: '--description <text>',
      given: options.description,
      question: 'What is it about, in one sentence?',
      max: 160,
    },
    { flag: '--kind <role|skill>', given: options.kind, question: 'What is it?', choices: kinds },
  ]);
  if (kind !== 'role' && kind !== 'skill') throw new CommandError(`--kind is role or skill, not ${kind}.`);
  const id = chooseId(content, 'roadmap', title, options.id);
  const path = `content/roadmaps/${id}/roadmap.md`;
  files.write(path, roadmapTemplate({ title, description, kind }));
  await finish(root, files, [path], options, terminal);
  if (options.json !== true) terminal.print(`Its first topic gives it a page: waymark new topic --in ${id}/<section>`);
}
