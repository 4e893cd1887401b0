import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { headersOf, parseHeaders } from '../headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  xml: 'application/xml',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/**
 * A small static host that reads the build's `_headers`, and whose ways can be changed while it runs: another build, a
 * lost network, slow or broken files.
 */
export interface SiteServer {
  readonly origin: string;
  /** The build that is served. */
  folder: string;
  /** Without a network every connection is cut. */
  isDown: boolean;
  /** Whether pages are redirected to an address with a slash at its end, as some hosts do. */
  addsSlash: boolean;
  /** Texts in place of what files hold, by path. */
  readonly replaced: Map<string, string>;
  /** Answers in place of a file: by path, a status. */
  readonly broken: Map<string, number>;
  /** Paths that get no answer until they are taken out and `release` is called. */
  readonly held: Set<string>;
  readonly release: () => void;
  /** How long the answer to a path is kept back, in ms. */
  delay: (path: string) => number;
  /** The paths that were asked for. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** @param port the one to listen on; without it, any that is free. */
export async function startSiteServer(folder: string, port = 0): Promise<SiteServer> {
  let waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    site.asked.push(path);
    const answer = (): void => {
      if (site.isDown) request.socket.destroy();
      else void send(site, path, response);
    };
    const wait = site.delay(path);
    if (site.held.has(path)) waiting.push(answer);
    else if (wait > 0) setTimeout(answer, wait);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const site: SiteServer = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    isDown: false,
    addsSlash: false,
    replaced: new Map(),
    broken: new Map(),
    held: new Set(),
    delay: () => 0,
    asked: [],
    release: () => {
      site.held.clear();
      for (const answer of waiting) answer();
      waiting = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

async function send(site: SiteServer, path: string, response: ServerResponse): Promise<void> {
  const status = site.broken.get(path);
  const isPage = !/\.\w+$/.test(path);
  if (status !== undefined) {
    end(response, status);
    return;
  }
  if (isPage && site.addsSlash && !path.endsWith('/')) {
    response.setHeader('location', `${path}/`);
    end(response, 301);
    return;
  }
  const file = path === '/' ? '/index.html' : isPage ? `${path.replace(/\/$/, '')}.html` : path;
  const content = site.replaced.get(path) ?? (await readFile(join(site.folder, file)).catch(() => undefined));
  if (!content && !isPage) {
    end(response, 404);
    return;
  }
  const rules = parseHeaders(await readFile(join(site.folder, '_headers'), 'utf8'));
  response.setHeaders(headersOf(rules, path));
  response.setHeader('content-type', TYPES[file.replace(/^.*\./, '')] ?? 'application/octet-stream');
  if (!content) response.statusCode = 404;
  response.end(content ?? (await readFile(join(site.folder, '404.html'))));
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
