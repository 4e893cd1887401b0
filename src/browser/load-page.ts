import { LoadError } from './load-file.ts';
import { readPage } from './trusted-types.ts';

/**
 * Loads another page of this site, as `readPage` reads it.
 * @throws LoadError
 */
export async function loadPage(address: string): Promise<DocumentFragment> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new LoadError('network', `${address} did not arrive`, { cause });
  });
  if (!response.ok) throw new LoadError('status', `${address} answered ${response.status}`);
  try {
    return await readPage(response);
  } catch (cause) {
    throw new LoadError('content', `${address} is no page of this site`, { cause });
  }
}
