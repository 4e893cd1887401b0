import type { Finding } from '../../lint/finding.ts';
import { parseContent } from '../../lint/parse-content.ts';
import { runRules } from '../../lint/run-rules.ts';
import { CommandError } from '../exit-codes.ts';
import type { PlannedFiles } from './planned-files.ts';

/** What lint says of a project as it will be. Nothing is read from or written to the disk. */
export const lintPlanned = (files: PlannedFiles): readonly Finding[] => runRules(parseContent(files.texts())).findings;

/** What lint says of a project as it will be and did not say before, wherever a line may stand now. */
export function findNew(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const name = ({ file, rule, message }: Finding) => JSON.stringify([file, rule, message.replace(/\d+/g, '0')]);
  const known = new Map<string, number>();
  for (const finding of before) known.set(name(finding), (known.get(name(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const left = known.get(name(finding)) ?? 0;
    known.set(name(finding), left - 1);
    return left <= 0;
  });
}

/** @throws CommandError if there are errors among the findings, which a change would bring. */
export function refuseErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const list = errors.map(({ file, line, message }) => `\n  ${file}:${line} ${message}`).join('');
  throw new CommandError(`Nothing was changed: lint would find errors afterwards.${list}`);
}
