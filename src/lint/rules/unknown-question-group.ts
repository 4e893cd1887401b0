import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listIdFields } from '../list-id-fields.ts';
import type { Rule } from '../rule.ts';
import { suggestName } from '../suggest-name.ts';

/** A roadmap names a question group that does not exist yet. */
export const unknownQuestionGroup: Rule = { id: 'unknown-question-group', severity: 'warning', check };

function* check(content: Content): Generator<Problem> {
  const groups = new Set(content.questionGroups.map(({ id }) => id));
  for (const { kind, name, source, path } of listIdFields(content)) {
    if (kind !== 'question-group' || groups.has(name)) continue;
    const suggestion = suggestName(name, groups);
    const hint = suggestion === undefined ? 'Nothing links to it until it exists.' : `Did you mean \`${suggestion}\`?`;
    yield problemAt(source, source.locate(path), `there is no question group \`${name}\``, hint);
  }
}
