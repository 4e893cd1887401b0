import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes `file`, which keeps other builds away while this process runs. A file whose process is gone does not count.
 * @returns Removes the file.
 * @throws Error if another build is running.
 */
export function lockBuild(file: string): () => void {
  if (!write(file)) {
    const owner = Number(readFileSync(file, 'utf8'));
    if (owner !== process.pid && isRunning(owner)) {
      throw new Error(
        `Another build of this site is running (process ${owner}), and two would mix their files. ` +
          `Wait until it has finished. If no build is running, delete ${file}.`,
      );
    }
    rmSync(file);
    if (!write(file)) return lockBuild(file);
  }
  return () => rmSync(file, { force: true });
}

/** False if the file exists. */
function write(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Signal 0 only asks; a process of somebody else refuses, but runs. An empty file belongs to one that just starts. */
function isRunning(pid: number): boolean {
  try {
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
