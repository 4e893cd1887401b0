import { rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Example, Fault } from './example.ts';
import { fillRoom, openRoom } from './open-room.ts';
import type { Outcome, Room, Sandbox } from './sandbox.ts';

/** In ms. Texts promise half of it; the rest is for busy machines. */
const LIMIT = 10_000;

const STOP_ON_FAILURE = fileURLToPath(new URL('stop-on-failure.sh', import.meta.url));

/** What an example is saved as, if it is no shell script. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['js', '.mjs'],
  ['mjs', '.mjs'],
  ['ts', '.mts'],
]);

/** A first line that is a comment with nothing but the name of a file. */
const FILE_NAME = /^(?:\/\/|#|--|\/\*|<!--)\s*(?<name>[\w-]+(?:\.[\w-]+)+)\s*(?:\*\/|-->)?\s*$/;

/** Whether an example is a program that this module runs. */
export const isProgram = ({ language, reason }: Example): boolean =>
  reason === undefined && (language === 'sh' || EXTENSIONS.has(language));

/**
 * Runs the programs among the examples of one file, one after the other in one new folder. Examples that name a file in
 * their first line are put there under this name, so that others can use them.
 * @returns The first one that fails, since others may need what it would have left behind.
 */
export async function runPrograms(examples: readonly Example[], sandbox: Sandbox): Promise<Fault | undefined> {
  const [first] = examples;
  if (first === undefined || !examples.some(isProgram)) return undefined;
  const room = await openRoom();
  try {
    const script = await fillRoom(first.file, room);
    if (script !== undefined) {
      const outcome = await sandbox.run('bash', ['-e', script], room, LIMIT);
      const fault = judge(first, outcome, room, script);
      if (fault !== undefined) return { ...fault, line: 0, message: `its setup.sh: ${fault.message}` };
    }
    for (const example of examples) {
      const name = readFileName(example);
      if (name !== undefined) await writeFile(join(room.work, name), example.code);
      const fault = isProgram(example) ? await runProgram(example, name, room, sandbox) : undefined;
      if (fault !== undefined) return fault;
    }
    return undefined;
  } finally {
    await room.close();
  }
}

function readFileName({ code }: Example): string | undefined {
  return FILE_NAME.exec(code.split('\n', 1)[0] ?? '')?.groups?.['name'];
}

async function runProgram(
  example: Example,
  name: string | undefined,
  room: Room,
  sandbox: Sandbox,
): Promise<Fault | undefined> {
  if (example.language === 'sh') {
    const path = join(room.temporary, 'example.sh');
    await writeFile(path, `${example.code}\n`);
    const args = [`BASH_ENV=${STOP_ON_FAILURE}`, 'bash', path];
    return judge(example, await sandbox.run('env', args, room, LIMIT), room, path);
  }
  const isNamed = name !== undefined && /^\.[cm]?[jt]s$/.test(extname(name));
  const path = join(room.work, isNamed ? name : `.example${EXTENSIONS.get(example.language) ?? ''}`);
  if (!isNamed) await writeFile(path, example.code);
  const folders = [room.work, room.temporary].flatMap((folder) => [
    `--allow-fs-read=${folder}`,
    `--allow-fs-write=${folder}`,
  ]);
  const args = ['--permission', ...folders, '--allow-worker', path];
  const fault = judge(example, await sandbox.run(process.execPath, args, room, LIMIT), room, path);
  if (!isNamed) await rm(path, { force: true });
  return fault;
}

const HINT =
  'Correct the code, or say on the fence line why it cannot be run here: no-run and the reason. What it takes for granted, ' +
  'such as a file, may stand in tests/examples/setup/.';

/** How a shell script ends whose last command is a pipe, and the end of the pipe had seen enough. */
const READER_LEFT = 141;

/** What an outcome says about an example, if it is not that all went well. */
function judge(example: Example, { code, isLate, output }: Outcome, room: Room, path: string): Fault | undefined {
  if (!isLate && (code === 0 || (code === READER_LEFT && example.language === 'sh'))) return undefined;
  const end = isLate ? `did not end within ${LIMIT / 1000} seconds` : `ended with ${code ?? 'a signal'}`;
  const words = tidy(output, example, room, path);
  const line = Number(new RegExp(`${escapePattern(example.file)}:(\\d+)`).exec(words)?.[1] ?? example.line);
  return { example, line: line - example.line, message: words === '' ? end : `${end}\n${words}`, hint: HINT };
}

/** The end of what a program printed, with places in the content in place of those in folders that are gone. */
function tidy(output: string, { file, line }: Example, { work }: Room, path: string): string {
  const toPlace = (_: string, at: string) => `${file}:${line + Number(at)}`;
  return output
    .replaceAll(new RegExp(`(?:file://)?${escapePattern(path)}: line (\\d+)`, 'g'), toPlace)
    .replaceAll(new RegExp(`(?:file://)?${escapePattern(path)}:(\\d+)`, 'g'), toPlace)
    .replaceAll(/^line (\d+) of the example/gm, toPlace)
    .replaceAll(work, '.')
    .split('\n')
    .filter((words) => words.trim() !== '' && !/^\s+at (?:.*\()?node:|^Node\.js v/.test(words))
    .slice(-LINES)
    .join('\n');
}

/** Lines of output that are shown. */
const LINES = 8;

const escapePattern = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
