import { structuredPatch } from 'diff';

import { exposeHarmful } from '../../markup/clean-text.ts';
import { paint, type Style, type Terminal } from '../terminal.ts';
import type { FileChange } from './planned-files.ts';

/** Lines around a change that are shown with it. */
const CONTEXT = 2;

/** The changes for people: a line a file with what becomes of it, and the lines that differ. */
export function describeChanges(changes: readonly FileChange[], terminal: Pick<Terminal, 'color'>): string {
  return changes
    .map((change) => [describeFile(change, terminal), ...describeLines(change, terminal)].join('\n'))
    .join('\n\n');
}

/** A line a file with what becomes of it. */
export const nameChanges = (changes: readonly FileChange[], terminal: Pick<Terminal, 'color'>): string =>
  changes.map((change) => describeFile(change, terminal)).join('\n');

/** The changes for programs; texts are left out, since they are in the files afterwards. */
export const listChanges = (changes: readonly FileChange[]): readonly { kind: string; path: string; from?: string }[] =>
  changes.map((change) => ({
    kind: kindOf(change),
    path: change.path,
    ...(change.movedFrom === undefined ? {} : { from: change.movedFrom }),
  }));

function kindOf({ movedFrom, before, after }: FileChange): 'create' | 'change' | 'delete' | 'move' {
  if (movedFrom !== undefined) return 'move';
  if (before === undefined) return 'create';
  return after === undefined ? 'delete' : 'change';
}

function describeFile(change: FileChange, terminal: Pick<Terminal, 'color'>): string {
  const path = exposeHarmful(change.path);
  const words = change.movedFrom === undefined ? path : `${exposeHarmful(change.movedFrom)} -> ${path}`;
  return paint(terminal, 'bold', `${kindOf(change)} ${words}`);
}

const STYLES: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red' };

/** Of a file that goes nothing but its name is shown: whoever wants it back has it in the history. */
function describeLines({ before = '', after }: FileChange, terminal: Pick<Terminal, 'color'>): readonly string[] {
  if (after === undefined) return [];
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return hunks.flatMap(({ newStart, lines }) => [
    `  ${paint(terminal, 'cyan', `line ${Math.max(1, newStart)}`)}`,
    ...lines.map((line) => {
      const style = STYLES[line.slice(0, 1)];
      const text = exposeHarmful(line);
      return `  ${style === undefined ? text : paint(terminal, style, text)}`;
    }),
  ]);
}
