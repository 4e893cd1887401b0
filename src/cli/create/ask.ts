import { CommandError } from '../exit-codes.ts';
import type { Choice } from '../prompts.ts';
import type { Terminal } from '../terminal.ts';

/** One thing that a command needs: a flag, or a question if there is none and somebody can answer. */
interface Wanted {
  /** The flag with its placeholder, for the message: `--title <text>`. */
  readonly flag: string;
  readonly given: string | undefined;
  readonly question: string;
  /** What to choose from; free text if left out. */
  readonly choices?: readonly Choice[];
  /** In characters, for free text. */
  readonly max?: number;
}

/**
 * Finds out all that a command needs, in order.
 * @returns The values in the order in which they were asked for.
 * @throws CommandError that names every flag that is missing, if nobody can answer, and for a text that is too long.
 */
export async function askFor<const List extends readonly Wanted[]>(
  terminal: Terminal,
  list: List,
): Promise<{ readonly [Index in keyof List]: string }> {
  const missing = list.filter(({ given }) => given === undefined).map(({ flag }) => flag);
  if (missing.length > 0 && !terminal.isInteractive) {
    throw new CommandError(`Something is missing: ${missing.join(', ')}. (On a terminal, the command asks for it.)`);
  }
  const values: string[] = [];
  for (const wanted of list) {
    const { given, flag, question, choices, max = 240 } = wanted;
    const fault = given === undefined ? undefined : findFault(given, max);
    if (fault !== undefined) throw new CommandError(`${flag}: ${fault}`);
    if (given !== undefined) values.push(given);
    else if (choices !== undefined) values.push(await terminal.prompts.select(question, choices));
    else values.push(await terminal.prompts.text(question, (answer) => findFault(answer, max)));
  }
  // As many values as were asked for.
  return values as { readonly [Index in keyof List]: string };
}

function findFault(text: string, max: number): string | undefined {
  if (text.trim() === '') return 'This must not be empty.';
  if (/[\n\r\t]/.test(text)) return 'This must be one line.';
  return text.length > max ? `This has ${text.length} characters; at most ${max} fit.` : undefined;
}
