import type { LinkHealth, LinkHealthEntry } from '../schemas/link-health.ts';
import type { Outcome } from './check-address.ts';

/** An address without an answer counts as dead at this check in a row. */
const CHECKS_UNTIL_DEAD = 4;

const DAY = 24 * 60 * 60 * 1000;

/** Whether a result is younger than some days. One of the future is none: a clock was wrong. */
export function isFresh({ checked }: LinkHealthEntry, today: string, maxAge: number): boolean {
  const age = (Date.parse(today) - Date.parse(checked)) / DAY;
  return age >= 0 && age < maxAge;
}

/**
 * The health of all addresses that the content has today, sorted: what was found now, else what was known before.
 * Addresses that are gone are dropped. Sorted by code units, which is the same on every machine.
 */
export function updateHealth(
  known: LinkHealth,
  addresses: Iterable<string>,
  outcomes: ReadonlyMap<string, Outcome>,
  today: string,
): LinkHealth {
  const entries = [...addresses].sort().flatMap((address): [string, LinkHealthEntry][] => {
    const before = Object.hasOwn(known, address) ? known[address] : undefined;
    const outcome = outcomes.get(address);
    const entry = outcome === undefined ? before : describe(before, outcome, today);
    return entry === undefined ? [] : [[address, entry]];
  });
  return Object.fromEntries(entries);
}

function describe(before: LinkHealthEntry | undefined, outcome: Outcome, today: string): LinkHealthEntry {
  const failures = countFailures(before, outcome, today);
  const state = outcome.state === 'unsure' && failures >= CHECKS_UNTIL_DEAD ? 'dead' : outcome.state;
  return {
    state,
    checked: today,
    since: before?.state === state ? before.since : today,
    ...(outcome.to === undefined ? {} : { to: outcome.to }),
    ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
    ...(failures === 0 ? {} : { failures }),
  };
}

/**
 * Checks of one day count once: somebody tries again, and the server had no time to recover. Refusals never count, as
 * some sites refuse all programs for good and are there for every reader.
 */
function countFailures(before: LinkHealthEntry | undefined, outcome: Outcome, today: string): number {
  if (outcome.state !== 'unsure' || outcome.isRefused === true) return 0;
  const failures = before?.failures ?? 0;
  return before?.checked === today ? Math.max(1, failures) : failures + 1;
}

/** The text of `content/link-health.json`: a line an address, so that a change of one is a change of one line. */
export function writeHealth(health: LinkHealth): string {
  const lines = Object.entries(health).map(([url, entry]) => `  ${JSON.stringify(url)}: ${JSON.stringify(entry)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
