import { dirname } from 'node:path/posix';

import type { Command } from 'commander';

import { PUBLISHED_IDS } from '../../lint/check-name.ts';
import type { Content, TopicFile } from '../../lint/content.ts';
import type { Finding } from '../../lint/finding.ts';
import { parseContent } from '../../lint/parse-content.ts';
import { splitLocalId } from '../../schemas/id-pattern.ts';
import { carryOut, CHANGES_AS_JSON, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { findNew, lintPlanned } from '../changes/lint-changes.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { readWholeProject } from '../changes/read-project.ts';
import { addAlias } from '../edit/change-aliases.ts';
import { findTarget, type Target } from '../edit/find-target.ts';
import { dropLines, listKeys, markRemoved } from '../edit/removed-keys.ts';
import { renameReferences } from '../edit/rename-references.ts';
import { CommandError, EXIT_CODES } from '../exit-codes.ts';
import { paint, type Terminal } from '../terminal.ts';

interface RmOptions extends WriteOptions {
  readonly yes?: true;
  readonly into?: string;
  readonly forget?: true;
}

const EXAMPLES = `
Examples:
  waymark rm soap --dry-run        shows what would break
  waymark rm soap --into apis      removes a topic; its links, aliases and learners' progress go to another one
  waymark rm my-draft --forget     removes a topic that was never on the site, also from the list of published ids
  waymark rm guide:begin --yes     removes a guide without asking

Exit codes: 0 done, 1 done or shown, and lint finds errors that have to be mended by hand, 2 the command could not run.`;

/** `waymark rm`: removes a topic, a roadmap or another thing. */
export function addRmCommand(program: Command, terminal: Terminal): void {
  program
    .command('rm')
    .description('remove a topic or another thing, and show what then breaks')
    .argument('<name>', 'an id, one with its kind such as topic:<id> or project:<id>, or a path')
    .option('--into <topic>', 'the topic that takes over ids, links and requirements')
    .option('--forget', 'take the ids of what was never on the site out of the list of published ids')
    .option('--yes', 'do not ask')
    .option(...DRY_RUN)
    .option(...CHANGES_AS_JSON)
    .addHelpText('after', EXAMPLES)
    .action((name: string, options: RmOptions, command: Command) => remove(name, options, command, terminal));
}

async function remove(name: string, options: RmOptions, command: Command, terminal: Terminal): Promise<void> {
  const { root, content, findings, files } = await readWholeProject(command, terminal);
  const target = findTarget(content, name);
  planRemoval(files, content, target, options);
  const broken = findNew(findings, lintPlanned(files));
  if (broken.length > 0) terminal.note(describeBroken(broken, terminal));
  if (options.dryRun !== true && options.yes !== true) {
    if (!terminal.isInteractive) throw new CommandError('Nothing was changed. --yes removes it without a question.');
    if (!(await terminal.prompts.confirm(`Remove ${target.file}?`))) throw new CommandError('Nothing was changed.');
  }
  await carryOut(root, files.changes(), options, terminal);
  if (broken.some(({ severity }) => severity === 'error')) terminal.exitCode = EXIT_CODES.findings;
}

function planRemoval(files: PlannedFiles, content: Content, target: Target, options: RmOptions): void {
  handOver(files, content, listLost(content, target), options);
  const keys = listKeys(content, target.kind, target.id);
  const list = files.read(PUBLISHED_IDS);
  if (keys.length > 0 && list !== undefined) {
    files.write(PUBLISHED_IDS, options.forget === true ? dropLines(list, keys) : markRemoved(list, keys));
  }
  const folder = `${dirname(target.file)}/`;
  const isFolder = target.kind === 'roadmap' || target.kind === 'best-practice';
  const gone = isFolder ? [...files.texts().keys()].filter((path) => path.startsWith(folder)) : [];
  for (const path of gone.length > 0 ? gone : [target.file]) files.remove(path);
}

/** The topics that go: the one that is removed, or those that are local to a roadmap. */
const listLost = ({ topics }: Content, { kind, id, file }: Target): readonly TopicFile[] =>
  topics.filter((topic) =>
    kind === 'roadmap' ? splitLocalId(topic.id)?.roadmap === id : kind === 'topic' && topic.file === file,
  );

/** Ids that were published lead somewhere for good, unless they never were on the site. */
function handOver(
  files: PlannedFiles,
  content: Content,
  lost: readonly TopicFile[],
  { into, forget }: RmOptions,
): void {
  const ids = lost.flatMap(({ id, data }) => [id, ...(data?.aliases ?? [])]);
  const published = ids.filter((name) => content.publishedIds?.ids.some((entry) => entry.id === name) === true);
  if (into === undefined) {
    if (published.length === 0) return;
    if (forget !== true) {
      throw new CommandError(
        `${published.join(', ')} ${published.length === 1 ? 'is' : 'are'} in ${PUBLISHED_IDS}: links and the progress of learners hold ` +
          'it. --into <topic> names the one that takes over; --forget is for a topic that was never on the site.',
      );
    }
    files.write(PUBLISHED_IDS, dropLines(files.read(PUBLISHED_IDS) ?? '', published));
    return;
  }
  const heir = findTarget(content, into);
  if (heir.kind !== 'topic' || ids.includes(heir.id)) throw new CommandError(`--into: ${into} is no other topic.`);
  renameReferences(
    files,
    content,
    lost.map(({ id }) => ({ kind: 'topic', from: id, to: heir.id })),
  );
  for (const alias of ids) {
    const text = files.read(heir.file) ?? '';
    const [now] = parseContent(new Map([[heir.file, text]])).topics;
    if (now !== undefined) files.write(heir.file, addAlias(text, now, alias));
  }
}

function describeBroken(broken: readonly Finding[], terminal: Terminal): string {
  const lines = broken.map(({ severity, file, line, message }) => {
    return `  ${paint(terminal, severity === 'error' ? 'red' : 'yellow', severity)} ${file}:${line} ${message}`;
  });
  return ['Then lint finds:', ...lines, ''].join('\n');
}
