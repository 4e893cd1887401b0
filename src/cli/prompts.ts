import { CommandError } from './exit-codes.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Questions to the person at the terminal. Each one throws CommandError if that person gives up. */
export interface Prompts {
  /** One line of text. `check` says what is wrong with an answer, which is then asked for again. */
  readonly text: (message: string, check: (answer: string) => string | undefined) => Promise<string>;
  /** One of several, by its value. */
  readonly select: (message: string, choices: readonly Choice[]) => Promise<string>;
  readonly confirm: (message: string) => Promise<boolean>;
}

// The library is loaded with the first question: most runs have none.
const loadLibrary = () => import('@clack/prompts');

/** The questions as the library draws them. */
export const PROMPTS: Prompts = {
  async text(message, check) {
    const { text } = await loadLibrary();
    return refuseCancel(await text({ message, validate: (answer = '') => check(answer.trim()) })).trim();
  },
  async select(message, choices) {
    const { select } = await loadLibrary();
    return refuseCancel(await select({ message, options: [...choices] }));
  },
  async confirm(message) {
    const { confirm } = await loadLibrary();
    return refuseCancel(await confirm({ message, initialValue: false }));
  },
};

/** The library gives a symbol for Ctrl+C. */
function refuseCancel<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (typeof answer === 'symbol') throw new CommandError('Cancelled. Nothing was changed.');
  return answer as Exclude<Answer, symbol>;
}
