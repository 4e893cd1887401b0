import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type LookupFunction, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

import { type Network, openNetwork } from '../../../src/link-check/send-request.ts';
import { createClock, type StillClock } from './still-clock.ts';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Starts a server of this machine and gives its port. It ends with the test. */
export async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  onTestFinished(() => server.closeAllConnections());
  return listen(server);
}

/** A server that answers whatever was asked with these very bytes. */
export const serveBytes = (bytes: string): Promise<number> =>
  listen(createTcpServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(bytes))));

/** Every name that ends with `.test` is this machine; no other exists. Nothing leaves the machine. */
const lookup: LookupFunction = (host, { all }, callback) => {
  if (!host.endsWith('.test')) callback(Object.assign(new Error(host), { code: 'ENOTFOUND' }), '');
  else if (all === true) callback(null, [{ address: '127.0.0.1', family: 4 }]);
  else callback(null, '127.0.0.1', 4);
};

/** A network that reaches servers of this machine by names that end with `.test`, and nothing else. */
export function openTestNetwork(clock: StillClock = createClock()): Network {
  const network = openNetwork({ clock, lookup });
  onTestFinished(network.close);
  return network;
}
