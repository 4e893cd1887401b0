import { isRecord } from '../learner/storage/document-format.ts';

/**
 * Why a file of the site could not be loaded:
 * - `network`: there was no answer.
 * - `status`: the server answered with an error.
 * - `content`: what came is something else, such as the page that a host shows in place of a missing file, or a file
 *   of a newer build than the page that asks for it.
 */
export type LoadProblem = 'network' | 'status' | 'content';

export class LoadError extends Error {
  readonly problem: LoadProblem;

  constructor(problem: LoadProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LoadError';
    this.problem = problem;
  }
}

/**
 * Loads data of the site and checks that it is what was asked for. Pages are read by `readPage`.
 * @throws LoadError
 */
export async function loadJson<T>(address: string, isExpected: (value: unknown) => value is T): Promise<T> {
  const text = await loadText(address);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LoadError('content', `${address} is no JSON`, { cause });
  }
  if (!isExpected(value)) throw new LoadError('content', `${address} holds something else than expected`);
  return value;
}

/** Loads a text of the site that is no page. @throws LoadError */
export async function loadText(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new LoadError('status', `${address} answered ${response.status}`);
    // Hosts name JSON in several ways, but none calls it a page.
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/html')) throw new LoadError('content', `${address} is of type "${type}"`);
    return await response.text();
  } catch (cause) {
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('network', `${address} did not arrive`, { cause });
  }
}

/** A check for `loadJson`: an object with lists under these names. More is not asked, for all comes from one build. */
export const hasLists =
  <T>(...names: readonly (keyof T & string)[]) =>
  (value: unknown): value is T =>
    isRecord(value) && names.every((name) => Array.isArray(value[name]));

/** Loads each address once a page; after a failure the next call tries again. */
export function loadOnce<T>(load: (address: string) => Promise<T>): (address: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (address) => {
    const known = loading.get(address);
    if (known) return known;
    const promise = load(address).catch((error: unknown) => {
      loading.delete(address);
      throw error;
    });
    loading.set(address, promise);
    return promise;
  };
}
