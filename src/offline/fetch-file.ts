import type { OfflineFile, OfflineFiles } from './offline-files.ts';
import { SaveError } from './save-error.ts';
import { isFileOfBuild } from './verify-file.ts';

/**
 * Fetches a file that is to be stored and proves that it belongs to `files`, all from one build. Errors, partial
 * answers and other hosts' never get through. The answer is made anew from its bytes, because browsers refuse a
 * redirected one for a page.
 * @throws SaveError or AbortError.
 */
export async function fetchFile(
  path: string,
  file: OfflineFile,
  files: OfflineFiles,
  signal?: AbortSignal,
): Promise<Response> {
  // An asset's name changes with its content, so a copy of the browser's own is as good.
  const cache = path.includes('/_astro/') ? 'default' : 'reload';
  const response = await request(path, { cache, mode: 'same-origin', signal: signal ?? null });
  if (response.status === 404) throw new SaveError('changed', `${path} is not there any more (404).`);
  if (response.status !== 200) throw new SaveError('network', `${path} answered ${response.status}.`);
  const bytes = await response.arrayBuffer().catch(blameNetwork);
  if (!(await isFileOfBuild(bytes, response.headers.get('content-type') ?? '', file, files))) {
    throw new SaveError('changed', `${path} is not the file of this version.`);
  }
  return new Response(bytes, { headers: response.headers });
}

/**
 * `fetch`, whose failure names its reason.
 * @throws SaveError without a network, or AbortError.
 */
export const request = (path: string, options: RequestInit): Promise<Response> =>
  fetch(path, options).catch(blameNetwork);

function blameNetwork(error: unknown): never {
  if (!(error instanceof TypeError)) throw error;
  throw new SaveError('network', error.message, { cause: error });
}
