import { checkAddresses } from '../../link-check/check-addresses.ts';
import { dayOf } from '../../link-check/clock.ts';
import { findArchived } from '../../link-check/find-archived.ts';
import { type AddressPlace, listAddresses } from '../../link-check/list-addresses.ts';
import type { Network } from '../../link-check/send-request.ts';
import { isFresh, updateHealth } from '../../link-check/update-health.ts';
import type { Content } from '../../lint/content.ts';
import type { LinkHealth } from '../../schemas/link-health.ts';
import { CommandError } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  /** In days: results that are younger are kept. */
  readonly maxAge: number;
  /** Whether to look for copies of dead addresses. */
  readonly archive?: true;
}

/** What a run of `waymark links` found. */
export interface LinkReport {
  readonly addresses: ReadonlyMap<string, readonly AddressPlace[]>;
  readonly health: LinkHealth;
  /** How many addresses were asked for in this run. */
  readonly asked: number;
  /** How many were to be asked for when somebody ended the run; 0 if it came to its end. */
  readonly left: number;
  /** Copies of dead addresses, if somebody wanted to know. */
  readonly archived: ReadonlyMap<string, string>;
}

/**
 * Checks the addresses of the content that were not checked lately.
 * @throws CommandError if nothing can be reached at all.
 */
export async function checkLinks(
  content: Content,
  { maxAge, archive }: CheckOptions,
  { clock, send, readText }: Network,
  terminal: Terminal,
  stop?: AbortSignal,
): Promise<LinkReport> {
  const addresses = listAddresses(content);
  const known = content.linkHealth ?? {};
  const today = dayOf(clock.now());
  const due = [...addresses.keys()].filter((address) => {
    const entry = Object.hasOwn(known, address) ? known[address] : undefined;
    return entry === undefined || !isFresh(entry, today, maxAge);
  });
  const progress = await terminal.startProgress('Checking addresses', due.length);
  const outcomes = await checkAddresses(due, send, clock, progress.advance, stop).finally(progress.end);
  const hosts = new Set(due.map((address) => new URL(address).host));
  const isStopped = stop?.aborted === true;
  // One site may be gone; all of them at once never are.
  if (!isStopped && hosts.size > 1 && ![...outcomes.values()].some(({ isAnswered }) => isAnswered)) {
    throw new CommandError('None of the sites can be reached. Is this machine online? Nothing was written.');
  }
  const health = updateHealth(known, addresses.keys(), outcomes, today);
  const archived = new Map<string, string>();
  if (archive === true && !isStopped) {
    for (const [address, { state }] of Object.entries(health)) {
      const copy = state === 'dead' ? await findArchived(address, readText) : undefined;
      if (copy !== undefined) archived.set(address, copy);
    }
  }
  return { addresses, health, asked: outcomes.size, left: due.length - outcomes.size, archived };
}
