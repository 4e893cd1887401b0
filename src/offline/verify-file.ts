import type { OfflineFile, OfflineFiles } from './offline-files.ts';

/** The first 16 hex digits of the SHA-256 of some bytes, as the build writes them. */
export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Whether bytes that the network brought are the file that the build made. Some hosts write into pages (a script,
 * hidden mail addresses), so a page passes too if all assets that it names are in `files`: then it cannot be one of
 * another version that needs what is not there.
 */
export async function isFileOfBuild(
  bytes: ArrayBuffer,
  contentType: string,
  file: OfflineFile,
  files: OfflineFiles,
): Promise<boolean> {
  if ((await hashBytes(bytes)) === file.hash) return true;
  return contentType.startsWith('text/html') && namesOnly(new TextDecoder().decode(bytes), files);
}

function namesOnly(html: string, files: OfflineFiles): boolean {
  const known = new Set(Object.keys(files).map((path) => path.replace(/^.*\//, '')));
  const named = [...html.matchAll(/\/_astro\/([\w.@~-]+)/g)].map(([, name = '']) => name);
  return named.length > 0 && named.every((name) => known.has(name));
}
