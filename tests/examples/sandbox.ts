import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** How a program ended. */
export interface Outcome {
  /** What it ended with; undefined if it took too long, or a signal ended it. */
  readonly code: number | undefined;
  readonly isLate: boolean;
  /** What it printed and complained, in order; the end of it, if it is long. */
  readonly output: string;
}

/** The folders of one file's examples, all three in one folder for temporary files. */
export interface Room {
  /** Where programs run. */
  readonly work: string;
  readonly home: string;
  readonly temporary: string;
}

/** Runs programs of examples, with as little around them as this machine lets us. */
export interface Sandbox {
  /** Whether programs have a network of their own that leads nowhere but to themselves. */
  readonly isOffline: boolean;
  /** @param limit In ms. */
  readonly run: (program: string, args: readonly string[], room: Room, limit: number) => Promise<Outcome>;
}

/** A network with nothing in it but the program itself. Linux alone has it, and not every administrator allows it. */
const OFFLINE = [
  'unshare',
  ['--map-root-user', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'],
] as const;

/** Looks at what the machine offers. */
export function openSandbox(): Sandbox {
  const [unshare, prefix] = OFFLINE;
  const isOffline = process.platform === 'linux' && spawnSync(unshare, [...prefix, 'true']).status === 0;
  return {
    isOffline,
    run: (program, args, room, limit) =>
      isOffline
        ? runProgram(unshare, [...prefix, program, ...args], room, limit)
        : runProgram(program, args, room, limit),
  };
}

/** Whether this machine has a program. */
export const hasProgram = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Nothing answers there. Whoever asks by these variables gets no further, where there is no better wall. */
const NOWHERE = 'http://127.0.0.1:9';

/** The whole environment of an example: nothing of the caller's but the way to programs. */
function makeEnvironment({ work, home, temporary }: Room): NodeJS.ProcessEnv {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((entry) => !entry.includes('node_modules'));
  return {
    PATH: [dirname(process.execPath), ...path].join(delimiter),
    ...(process.env['SystemRoot'] !== undefined && { SystemRoot: process.env['SystemRoot'] }),
    HOME: home,
    TMPDIR: temporary,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NO_COLOR: '1',
    NODE_NO_WARNINGS: '1',
    NODE_USE_ENV_PROXY: '1',
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    ALL_PROXY: NOWHERE,
    http_proxy: NOWHERE,
    https_proxy: NOWHERE,
    all_proxy: NOWHERE,
    NO_PROXY: 'localhost,127.0.0.1',
    no_proxy: 'localhost,127.0.0.1',
    // A repository around the folder is none of the example's business, and nobody can answer a question.
    GIT_CEILING_DIRECTORIES: dirname(work),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_EDITOR: 'true',
    GIT_PAGER: 'cat',
  };
}

/** Characters of output that are kept. */
const KEPT = 16_384;

const runProgram = (program: string, args: readonly string[], room: Room, limit: number): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: room.work,
      env: makeEnvironment(room),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what it leaves running in the background ends with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-KEPT);
      });
    }
    let isLate = false;
    const end = () => endGroup(child.pid);
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('exit', end);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? undefined, isLate, output });
    });
  });

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // All of it has ended by itself.
  }
}
