import { type Command, InvalidArgumentError } from 'commander';

import { dayOf, SYSTEM_CLOCK } from '../../link-check/clock.ts';
import { listAddresses } from '../../link-check/list-addresses.ts';
import { type Network, openNetwork } from '../../link-check/send-request.ts';
import { updateHealth, writeHealth } from '../../link-check/update-health.ts';
import { LINK_HEALTH } from '../../lint/check-name.ts';
import type { Content } from '../../lint/content.ts';
import { parseContent } from '../../lint/parse-content.ts';
import { readContent } from '../../lint/read-content.ts';
import type { LinkHealth } from '../../schemas/link-health.ts';
import { plural } from '../../words/plural.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { carryOut, DRY_RUN, type WriteOptions } from '../changes/carry-out.ts';
import { PlannedFiles } from '../changes/planned-files.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { checkLinks, type CheckOptions, type LinkReport } from '../links/check-links.ts';
import { formatLinks, toDocument } from '../links/format-links.ts';
import { type Interrupt, listenForInterrupt } from '../links/interrupt.ts';
import { replaceAddresses } from '../links/replace-addresses.ts';
import { findRoot } from '../project-root.ts';
import type { Terminal } from '../terminal.ts';

interface LinksOptions extends WriteOptions, CheckOptions {
  readonly fix?: true;
}

const EXAMPLES = `
Examples:
  waymark links                  checks what was not checked for a week
  waymark links --max-age 0      checks all addresses
  waymark links --fix --dry-run  shows where addresses that have moved would be replaced
  waymark links --archive        looks for archived copies of what is dead

Ctrl+C ends the run and keeps what was found so far.

Exit codes: 0 nothing is dead, 1 something is dead or could not be read, 2 the command could not run or was ended.`;

/**
 * `waymark links`: checks the web addresses of the content and keeps the result in `content/link-health.json`.
 * @param open Opens the network; tests have one that reaches their own server.
 * @param listen Listens for the one who wants to end the run.
 */
export function addLinksCommand(
  program: Command,
  terminal: Terminal,
  open: () => Network = () => openNetwork({ clock: SYSTEM_CLOCK }),
  listen: () => Interrupt = listenForInterrupt,
): void {
  program
    .command('links')
    .description('check the web addresses of the content')
    .option('--max-age <days>', 'keep results that are younger than this', readDays, 7)
    .option('--fix', 'replace addresses that have moved for good')
    .option('--archive', 'look for archived copies of dead addresses at archive.org')
    .option(...DRY_RUN)
    .option('--json', 'print one JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (options: LinksOptions, command: Command) => {
      const root = findRoot(command, terminal);
      const content = await readContent(root);
      const network = open();
      const interrupt = listen();
      try {
        const report = await checkLinks(content, options, network, terminal, interrupt.signal);
        await write(root, content, report, options, network, terminal);
        if (report.left > 0) {
          terminal.note(`Stopped: ${plural(report.left, 'address was', 'addresses were')} not checked.`);
          terminal.exitCode = EXIT_CODES.failed;
          return;
        }
        const faults = noteFaults(content, terminal);
        const isFine = faults === 0 && Object.values(report.health).every(({ state }) => state !== 'dead');
        terminal.exitCode = isFine ? EXIT_CODES.fine : EXIT_CODES.findings;
      } finally {
        interrupt.close();
        await network.close();
      }
    });
}

function readDays(text: string): number {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('It is a number of days, such as 7.');
  return Number(text);
}

/** Shows the report, replaces what has moved if that is wanted, and keeps the result. */
async function write(
  root: string,
  content: Content,
  report: LinkReport,
  options: LinksOptions,
  { clock }: Network,
  terminal: Terminal,
): Promise<void> {
  const isDry = options.dryRun === true;
  terminal.print(options.json === true ? JSON.stringify(toDocument(report), null, 2) : formatLinks(report, terminal));
  let { health } = report;
  if (options.fix === true && report.left === 0) {
    const files = new PlannedFiles(content.sources);
    replaceAddresses(files, report.addresses, listMoved(health));
    // The document of JSON is the report; what changes is told beside it.
    const aside = options.json === true ? { ...terminal, print: terminal.note } : terminal;
    await carryOut(root, files.changes(), { dryRun: isDry }, aside);
    health = followMoved(health, files, dayOf(clock.now()));
  }
  const before = content.sources.get(LINK_HEALTH);
  const after = writeHealth(health);
  if (isDry || before === after) return;
  await applyChanges(root, [{ path: LINK_HEALTH, before, after }]);
  terminal.note(`${LINK_HEALTH} has the result.`);
}

const listMoved = (health: LinkHealth): ReadonlyMap<string, string> =>
  new Map(Object.entries(health).flatMap(([address, { to }]) => (to === undefined ? [] : [[address, to]])));

/** The health of the addresses that files have after the moved ones were replaced; the check has been there too. */
function followMoved(health: LinkHealth, files: PlannedFiles, today: string): LinkHealth {
  const moved = new Set(listMoved(health).values());
  const addresses = listAddresses(parseContent(files.texts())).keys().toArray();
  const added = addresses
    .filter((address) => moved.has(address) && !Object.hasOwn(health, address))
    .map((address) => [address, { state: 'ok', checked: today, since: today }] as const);
  return updateHealth({ ...health, ...Object.fromEntries(added) }, addresses, new Map(), today);
}

/** @returns How many errors there are in files whose addresses are therefore not known. */
function noteFaults({ findings }: Content, terminal: Terminal): number {
  const faults = findings.filter(({ severity }) => severity === 'error').length;
  if (faults > 0) {
    terminal.note(`What could not be read is not checked: ${plural(faults, 'error')}, which \`waymark lint\` shows.`);
  }
  return faults;
}
