import type { Clock } from './clock.ts';
import { PRIVATE_ADDRESS } from './public-lookup.ts';
import type { Answer, Method, Send } from './send-request.ts';

/** How often one request is sent at most. */
const ATTEMPTS = 3;
/** In milliseconds; doubled each time. */
const FIRST_WAIT = 2000;
/** In milliseconds; a server that wants more is asked again the next time. */
const MAX_WAIT = 60_000;

/** The code of the error of a request that is not sent, because somebody has ended the check. */
export const STOPPED = 'STOPPED';

/** Whether the next attempt would meet the same error of the network. */
export const isLasting = (error: unknown): boolean => [PRIVATE_ADDRESS, STOPPED, 'ENOTFOUND'].includes(codeOf(error));

/**
 * Sends a request until there is an answer that counts: after an error of the network, after 429 and after 5xx it waits
 * and sends it again, as long as the server wants it or twice as long each time. A HEAD is repeated after 429 alone,
 * because a GET follows it anyway.
 */
export function withRetries(send: Send, { now, sleep }: Clock): Send {
  return async (url, method) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === ATTEMPTS;
      const wait = FIRST_WAIT * 2 ** (attempt - 1);
      try {
        const answer = await send(url, method);
        if (isLast || !isTemporary(answer, method)) return answer;
        await sleep(Math.min(MAX_WAIT, readRetryAfter(answer.retryAfter, now()) ?? wait));
      } catch (error) {
        if (isLast || method === 'HEAD' || isLasting(error)) throw error;
        await sleep(wait);
      }
    }
  };
}

const isTemporary = ({ status }: Answer, method: Method) => status === 429 || (status >= 500 && method === 'GET');

/** Milliseconds to wait by a `Retry-After` of seconds or a date (RFC 9110, section 10.2.3); undefined if it is neither. */
function readRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

/** The code of an error of the network. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no code';
}
