import { isIP, type LookupFunction } from 'node:net';

import { Agent, errors, request } from 'undici';

import type { Clock } from './clock.ts';
import { createLookup, isPublic, refusePrivate } from './public-lookup.ts';

/** What a server says at once. Nobody waits for the body. */
export interface Answer {
  readonly status: number;
  /** As it was sent: maybe relative, maybe no address at all. */
  readonly location?: string | undefined;
  readonly retryAfter?: string | undefined;
}

export type Method = 'HEAD' | 'GET';

/**
 * Sends one request, follows nothing and repeats nothing.
 * @throws an error with a `code` if there is no answer: of the system (`ENOTFOUND`, `ECONNRESET`), of undici, of TLS,
 * `PRIVATE_ADDRESS` or `TIMEOUT`.
 */
export type Send = (url: URL, method: Method) => Promise<Answer>;

export const TIMEOUT = 'TIMEOUT';

/** In milliseconds, from the look-up of the name to the end of the headers. */
const MAX_TIME = 20_000;

const HEADERS = {
  'user-agent': 'waymark-links (+https://github.com/waymark-roadmaps/waymark)',
  accept: 'text/html,*/*;q=0.8',
  'accept-language': 'en',
};

/** Tests alone give more than a clock, so that they can reach a server of this machine. */
interface NetworkOptions {
  readonly clock: Clock;
  readonly isAllowed?: (address: string) => boolean;
  readonly lookup?: LookupFunction;
}

/** What the check of addresses does with the network. */
export interface Network {
  readonly clock: Clock;
  readonly send: Send;
  /** Reads a short text, such as the answer of an archive; undefined if there is none or it is long. */
  readonly readText: (url: URL) => Promise<string | undefined>;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
}

/** The largest text that is read, in bytes. */
const MAX_TEXT = 64 * 1024;

/** A network in which nobody reaches this machine or its neighbors. */
export function openNetwork({
  clock,
  isAllowed = isPublic,
  lookup = createLookup(isAllowed),
}: NetworkOptions): Network {
  const agent = new Agent({ connect: { lookup, timeout: MAX_TIME }, pipelining: 0 });
  return { clock, send, readText, close: () => agent.destroy() };

  async function send(url: URL, method: Method): Promise<Answer> {
    const { statusCode, headers, body } = await open(url, method);
    // The headers say enough. Whatever happens to the rest is no matter of ours.
    body.on('error', () => undefined).destroy();
    return { status: statusCode, location: firstOf(headers.location), retryAfter: firstOf(headers['retry-after']) };
  }

  async function readText(url: URL): Promise<string | undefined> {
    const { statusCode, body } = await open(url, 'GET');
    const chunks: Uint8Array[] = [];
    let size = 0;
    // Leaving the loop ends the connection.
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > MAX_TEXT || statusCode !== 200) return undefined;
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  }

  async function open(url: URL, method: Method) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    // A number is never looked up, so it is looked at here.
    if (isIP(host) !== 0 && !isAllowed(host)) throw refusePrivate(host);
    const signal = clock.timeout(MAX_TIME);
    try {
      return await request(url, { method, headers: HEADERS, signal, dispatcher: agent });
    } catch (error) {
      if (signal.aborted) throw Object.assign(new Error('There was no answer in time.'), { code: TIMEOUT });
      // The parser of undici has a code for some faults only.
      throw error instanceof errors.HTTPParserError ? Object.assign(error, { code: error.code || 'NO_HTTP' }) : error;
    }
  }
}

const firstOf = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);
