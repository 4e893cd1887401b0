import { type LinkHealth, linkHealthSchema } from '../schemas/link-health.ts';
import type { Checked } from './check-schema.ts';
import type { Problem } from './finding.ts';

const HINT = 'A program writes this file. Delete it; `waymark links` makes it anew.';

/**
 * Reads `content/link-health.json`. No person writes it, so one problem with the entry that is wrong says enough.
 * @param text Undefined if there is no such file, which is no problem.
 */
export function parseHealth(file: string, text: string | undefined): Checked<LinkHealth | undefined> {
  if (text === undefined) return { data: undefined, problems: [] };
  const refuse = (line: number, message: string) => {
    const problem: Problem = { file, line, column: 1, message, hint: HINT };
    return { data: undefined, problems: [problem] };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [, line = '1'] = /\(line (\d+)/.exec(String(error)) ?? [];
    return refuse(Number(line), 'the file is not JSON');
  }
  const result = linkHealthSchema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const [issue] = result.error.issues;
  const [address] = issue?.path ?? [];
  if (typeof address !== 'string') return refuse(1, 'the file does not map addresses to what was found');
  const before = text.slice(0, Math.max(0, text.indexOf(JSON.stringify(address))));
  const what = ['entry', ...(issue?.path.slice(1) ?? [])].join('.');
  return refuse(before.split('\n').length, `the ${what} of ${address} is wrong: ${issue?.message ?? ''}`);
}
