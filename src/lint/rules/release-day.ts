import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The log of a release has another day than the name of its file. */
export const releaseDay: Rule = { id: 'release-day', severity: 'error', check };

function* check({ changeLogs }: Content): Generator<Problem> {
  for (const { id, data, source } of changeLogs) {
    if (data === undefined || data.day === id) continue;
    const hint = `Write \`day: ${id}\`, or rename the file to ${data.day}.md.`;
    yield problemAt(source, source.locate(['day']), `the day is ${data.day}, but the file is called ${id}.md`, hint);
  }
}
