import { createServer } from 'node:net';

/** Where the search for free ports begins. */
const FIRST = 4381;
const LAST = 65_534;

/** Whether nothing listens on a port of this machine. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/**
 * The first port that is free together with the one after it.
 * @throws Error if there is none.
 */
export async function findFreePorts(first = FIRST): Promise<number> {
  for (let port = first; port < LAST; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error(`No two free ports from ${first} to ${LAST}. Stop a program that listens on one of them.`);
}
