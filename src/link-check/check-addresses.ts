import PQueue from 'p-queue';

import { checkAddress, type Outcome } from './check-address.ts';
import type { Clock } from './clock.ts';
import { STOPPED, withRetries } from './retry.ts';
import type { Send } from './send-request.ts';

/** How many hosts are asked at the same time. */
const MAX_HOSTS = 8;
/** In milliseconds, between an answer of a host and the next request to it. */
const PAUSE = 1000;

/**
 * Checks addresses politely: one request at a time to a host, with a pause behind it, also where redirects of others
 * lead to that host.
 * @param onChecked Called after each address.
 * @param stop Ends the check early: what is known by then is the result, and nothing more is sent.
 */
export async function checkAddresses(
  addresses: readonly string[],
  send: Send,
  clock: Clock,
  onChecked: () => void = () => undefined,
  stop?: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const hasty: Clock = { ...clock, sleep: (milliseconds) => clock.sleep(milliseconds, stop) };
  const sendUntil: Send = (url, method) =>
    stop?.aborted === true
      ? Promise.reject(Object.assign(new Error('Stopped.'), { code: STOPPED }))
      : send(url, method);
  const patient = withRetries(takeTurns(sendUntil, hasty), hasty);
  const outcomes = new Map<string, Outcome>();
  const queue = new PQueue({ concurrency: MAX_HOSTS });
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const all = queue.addAll(
    [...hosts.values()].map((list) => async () => {
      for (const address of list) {
        if (stop?.aborted === true) return;
        outcomes.set(address, await checkAddress(address, patient));
        onChecked();
      }
    }),
  );
  // Requests that are under way end later, and what becomes of them is no result.
  await (stop === undefined ? all : Promise.race([all, whenAborted(stop)]));
  return new Map(outcomes);
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Lets the requests to each host wait for one another. */
function takeTurns(send: Send, { sleep }: Clock): Send {
  const turns = new Map<string, PQueue>();
  return (url, method) => {
    const turn = turns.get(url.host) ?? new PQueue({ concurrency: 1 });
    turns.set(url.host, turn);
    return new Promise((resolve, reject) => {
      void turn.add(async () => {
        await send(url, method).then(resolve, reject);
        await sleep(PAUSE);
      });
    });
  };
}
