import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Example, Fault } from './example.ts';
import { openRoom } from './open-room.ts';
import type { Sandbox } from './sandbox.ts';

/** In ms, for all examples of a language together. */
const LIMIT = 60_000;

/** Compiles files, and says of each that cannot be compiled: its name, the line, the reason. */
const PYTHON = `
import sys
for path in sys.argv[1:]:
    try:
        compile(open(path, encoding='utf-8').read(), path, 'exec')
    except SyntaxError as error:
        print(path, error.lineno, error.msg, sep=':')
`;

/** Reads files without running them; what bash says of a file begins with its name. */
const SHELL = 'for file; do bash -n "$file"; done; true';

/** What a program says of a file: its number, a line and the reason. */
const COMPLAINT = /^(?<index>\d+)\.\w+:(?: line)? ?(?<line>\d+): ?(?<message>.+)$/gm;

/** Compiles all Python in one process. */
export const readPython = (examples: readonly Example[], sandbox: Sandbox) =>
  readAll(
    examples.filter(({ language, reason }) => language === 'py' && reason === undefined),
    (files) => ['python3', ['-c', PYTHON, ...files]],
    'Correct the code, or say on the fence line what reads it: no-run and the reason.',
    sandbox,
  );

/** Reads the shell scripts that cannot be run. */
export const readShell = (examples: readonly Example[], sandbox: Sandbox) =>
  readAll(
    examples.filter(({ language, reason }) => language === 'sh' && reason !== undefined),
    (files) => ['bash', ['-c', SHELL, 'bash', ...files]],
    'Correct the code. Whoever copies `<name>` gets a redirection: write NAME for what readers fill in.',
    sandbox,
  );

async function readAll(
  examples: readonly Example[],
  toCommand: (files: readonly string[]) => readonly [program: string, args: readonly string[]],
  hint: string,
  sandbox: Sandbox,
): Promise<readonly Fault[]> {
  if (examples.length === 0) return [];
  const room = await openRoom();
  try {
    const files: string[] = [];
    for (const [index, { code, language }] of examples.entries()) {
      files.push(`${index}.${language}`);
      await writeFile(join(room.work, `${index}.${language}`), `${code}\n`);
    }
    const { code, output } = await sandbox.run(...toCommand(files), room, LIMIT);
    if (code !== 0)
      throw new Error(`The check of ${files.length} examples ended with ${code ?? 'a signal'}: ${output}`);
    const seen = new Set<Example>();
    const faults: Fault[] = [];
    for (const { groups = {} } of output.matchAll(COMPLAINT)) {
      const example = examples[Number(groups['index'])];
      if (example === undefined || seen.has(example)) continue;
      seen.add(example);
      faults.push({ example, line: Number(groups['line']), message: groups['message'] ?? '', hint });
    }
    return faults;
  } finally {
    await room.close();
  }
}
