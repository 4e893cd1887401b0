import { exposeHarmful } from '../../markup/clean-text.ts';
import type { LinkHealthEntry, LinkState } from '../../schemas/link-health.ts';
import { plural } from '../../words/plural.ts';
import { paint, type Style, type Terminal } from '../terminal.ts';
import type { LinkReport } from './check-links.ts';

const SHOWN: Readonly<Record<Exclude<LinkState, 'ok'>, Style>> = { dead: 'red', moved: 'cyan', unsure: 'yellow' };

/** The report for people: what is not `ok`, with its places, and a sum. */
export function formatLinks(report: LinkReport, terminal: Pick<Terminal, 'color'>): string {
  const entries = Object.entries(report.health);
  const blocks = (['dead', 'moved', 'unsure'] as const).flatMap((state) =>
    entries
      .filter(([, entry]) => entry.state === state)
      .map(([address, entry]) =>
        [
          `${paint(terminal, SHOWN[state], state.padEnd(6))} ${exposeHarmful(address)}`,
          ...describe(entry, report.archived.get(address)),
          ...(report.addresses.get(address) ?? []).map(({ file, position }) => `  ${file}:${position.line}`),
        ].join('\n'),
      ),
  );
  const sums = (['ok', 'moved', 'unsure', 'dead'] as const).map(
    (state) => `${entries.filter(([, entry]) => entry.state === state).length} ${state}`,
  );
  const sum = `${plural(entries.length, 'address', 'addresses')}, ${report.asked} checked now: ${sums.join(', ')}`;
  return [...blocks, sum].join('\n\n');
}

function describe({ to, reason, since, failures }: LinkHealthEntry, archived: string | undefined): readonly string[] {
  const checks = failures === undefined || failures === 1 ? '' : ` at ${failures} checks in a row`;
  return [
    ...(to === undefined ? [] : [`  now ${exposeHarmful(to)}`]),
    ...(reason === undefined ? [] : [`  ${exposeHarmful(reason)}${checks}, since ${since}`]),
    ...(archived === undefined ? [] : [`  an archived copy is ${exposeHarmful(archived)}`]),
  ];
}

/** The report for programs. */
export function toDocument({ addresses, health, asked, archived }: LinkReport): object {
  const links = Object.entries(health).map(([url, entry]) => ({
    url,
    ...entry,
    ...(archived.has(url) ? { archived: archived.get(url) } : {}),
    places: (addresses.get(url) ?? []).map(({ file, position }) => ({ file, ...position })),
  }));
  return { asked, links };
}
