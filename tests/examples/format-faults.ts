import { FENCE_LANGUAGES } from '../../src/lint/fence-languages.ts';
import { plural } from '../../src/words/plural.ts';
import type { Example, Fault } from './example.ts';

/** What is wrong, for people: the place, what happened, how to mend it. */
export function formatFault({ example: { file, line: start, language }, line, message, hint }: Fault): string {
  const words = message.split('\n').join('\n  ');
  return `${file}:${start + line}  ${language}\n  ${words}\n  => ${hint}`;
}

/** How many examples there are, and what became of them. */
export function formatSummary(examples: readonly Example[], faults: readonly Fault[]): string {
  const uses = Map.groupBy(examples, ({ language, reason }) => {
    const use = FENCE_LANGUAGES.get(language);
    return reason === undefined || use === 'output' ? use : 'refused';
  });
  const count = (use: 'run' | 'read' | 'output' | 'refused') => uses.get(use)?.length ?? 0;
  const parts = [
    `${count('run')} run`,
    `${count('read')} read`,
    `${count('refused')} with a reason why not`,
    `${count('output')} output`,
  ];
  return `${plural(examples.length, 'example')}: ${parts.join(', ')}; ${faults.length} failed`;
}
