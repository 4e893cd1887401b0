import { styleText } from 'node:util';

import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { PROMPTS, type Prompts } from './prompts.ts';

/** Where a command reads and writes; tests have one of their own. */
export interface Terminal {
  /** The folder that paths of the command line are relative to. */
  readonly cwd: string;
  /** Whether output may have colors: only on a terminal, and never with NO_COLOR. */
  readonly color: boolean;
  /** Whether somebody is there to answer questions and to look at a progress bar. */
  readonly isInteractive: boolean;
  /** Questions, to be asked only if somebody is there to answer. */
  readonly prompts: Prompts;
  /** What the command ends with; commands set it when they have found something. */
  exitCode: ExitCode;
  /** Writes the result of a command and a line end. */
  readonly print: (text: string) => void;
  /** Writes what is about the run and not its result, so that the result can be piped. */
  readonly note: (text: string) => void;
  /** A bar for work of more than a second or so; nothing where nobody looks. End it in `finally`. */
  readonly startProgress: (title: string, total: number) => Promise<Progress>;
}

/** A bar that counts steps. */
interface Progress {
  /** `steps` more are done, 1 if left out. */
  readonly advance: (steps?: number) => void;
  readonly end: () => void;
}

export type Style = Parameters<typeof styleText>[0];

/** A text in a style of `node:util`, such as `red` or `['bold', 'cyan']`; as it is where there are no colors. */
export function paint({ color }: Pick<Terminal, 'color'>, style: Style, text: string): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}

const NO_PROGRESS: Progress = { advance: () => undefined, end: () => undefined };

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  return {
    cwd: process.cwd(),
    // `hasColors` knows NO_COLOR, FORCE_COLOR and terminals without colors.
    color: stdout.isTTY && stdout.hasColors(),
    isInteractive: stdin.isTTY && stdout.isTTY,
    prompts: PROMPTS,
    exitCode: EXIT_CODES.fine,
    print: (text) => void stdout.write(`${text}\n`),
    note: (text) => void stderr.write(`${text}\n`),
    startProgress: (title, total) => (stderr.isTTY ? startBar(title, total) : Promise.resolve(NO_PROGRESS)),
  };
}

async function startBar(title: string, total: number): Promise<Progress> {
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: `${title} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return { advance: (steps = 1) => bar.increment(steps), end: () => bar.stop() };
}
