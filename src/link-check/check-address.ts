import type { LinkState } from '../schemas/link-health.ts';
import { isWebAddress } from '../schemas/web-address.ts';
import { PRIVATE_ADDRESS } from './public-lookup.ts';
import { codeOf, isLasting } from './retry.ts';
import { type Method, type Send, TIMEOUT } from './send-request.ts';

/** What one check says of one address. */
export interface Outcome {
  readonly state: LinkState;
  /** Where an address that has moved is now. */
  readonly to?: string;
  readonly reason?: string;
  /** Whether any server has answered; if none ever does, the fault is with our own network. */
  readonly isAnswered: boolean;
  /** Whether a server refused to answer a program (401, 403, 429 ...), which says nothing about the page. */
  readonly isRefused?: boolean;
}

const MAX_REDIRECTS = 10;

/** Where redirects lead, and what is there. */
interface Way {
  readonly status: number;
  readonly end: URL;
  /** The last place that redirects for good lead to, counted from the start without a gap. */
  readonly moved: URL;
  /** Why the way has no end. */
  readonly fault?: string;
}

/**
 * Checks one address: asks for the headers, and with GET again if the answer is no success, since many servers do not
 * know HEAD. An address with http whose page answers with https too has moved there.
 * @param address An address for which `isWebAddress` is true, without a fragment.
 * @param send Sends one request, with whatever patience and politeness.
 */
export async function checkAddress(address: string, send: Send): Promise<Outcome> {
  const start = new URL(address);
  const found = await ask(start, send);
  if (found.state !== 'ok' || start.protocol === 'https:' || start.port !== '') return found;
  const secure = new URL(address.replace(/^http:/i, 'https:'));
  const { state, to } = await ask(secure, send);
  return state === 'ok' || state === 'moved' ? { ...found, state: 'moved', to: to ?? secure.href } : found;
}

async function ask(start: URL, send: Send): Promise<Outcome> {
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      const way = await follow(start, method, send);
      const outcome = judge(start, way);
      // A server that wants fewer requests gets no second kind of them.
      if (method === 'GET' || way.status === 429 || outcome.state === 'ok' || outcome.state === 'moved') return outcome;
    } catch (error) {
      if (method === 'GET' || isLasting(error)) return describeError(codeOf(error));
    }
  }
  throw new Error('GET gives an outcome.');
}

async function follow(start: URL, method: Method, send: Send): Promise<Way> {
  let url = start;
  let moved = start;
  let isForGood = true;
  const seen = new Set([url.href]);
  for (let count = 0; ; count += 1) {
    const { status, location } = await send(url, method);
    const way = { status, end: url, moved };
    if (![301, 302, 303, 307, 308].includes(status)) return way;
    if (count === MAX_REDIRECTS) return { ...way, fault: `more than ${MAX_REDIRECTS} redirects` };
    const next = location === undefined ? null : URL.parse(location, url);
    if (next === null || !/^https?:$/.test(next.protocol)) return { ...way, fault: 'redirects to no web address' };
    next.hash = '';
    if (seen.has(next.href)) return { ...way, fault: 'redirects in a circle' };
    seen.add(next.href);
    isForGood &&= status === 301 || status === 308 || isUpgrade(url, next);
    if (isForGood) moved = next;
    url = next;
  }
}

/** Whether nothing differs but that the connection is secure, which is for good whatever the server calls it. */
const isUpgrade = (from: URL, to: URL) => from.href.replace(/^http:/, 'https:') === to.href;

function judge(start: URL, { status, end, moved, fault }: Way): Outcome {
  const answered = { isAnswered: true };
  if (fault !== undefined) return { ...answered, state: 'unsure', reason: fault };
  if (status === 404 || status === 410) return { ...answered, state: 'dead', reason: `status ${status}` };
  if (status >= 400 && status <= 499) {
    return { ...answered, state: 'unsure', reason: `status ${status}`, isRefused: true };
  }
  if (status < 200 || status > 299) return { ...answered, state: 'unsure', reason: `status ${status}` };
  // A page that is gone is often forwarded to the front page, which is not what the link promised.
  if (end.href !== start.href && isFront(end) && !isFront(start)) {
    return { ...answered, state: 'unsure', reason: 'redirects to the front page of a site' };
  }
  const to = moved.href;
  const isWorse = start.protocol === 'https:' && moved.protocol === 'http:';
  if (to === start.href || isWorse || !isWebAddress(to)) return { ...answered, state: 'ok' };
  return { ...answered, state: 'moved', to };
}

const isFront = ({ pathname, search }: URL) => pathname === '/' && search === '';

function describeError(code: string): Outcome {
  if (code === 'ENOTFOUND') return { state: 'dead', reason: 'the host does not exist', isAnswered: false };
  const isTls = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/.test(code);
  const reason =
    code === PRIVATE_ADDRESS
      ? 'leads into a private network'
      : code === TIMEOUT || code.endsWith('_TIMEOUT')
        ? 'no answer in time'
        : isTls
          ? `no secure connection (${code})`
          : `no answer (${code})`;
  return { state: 'unsure', reason, isAnswered: isTls || code === PRIVATE_ADDRESS };
}
