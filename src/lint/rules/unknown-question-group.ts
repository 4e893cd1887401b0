import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { suggestName } from '../suggest-name.ts';

/** A roadmap names a question group that does not exist yet. */
export const unknownQuestionGroup: Rule = { id: 'unknown-question-group', severity: 'warning', check };

function* check({ roadmaps, questionGroups }: Content): Generator<Problem> {
  for (const { data, source } of roadmaps) {
    for (const [index, id] of data?.relatedQuestions.entries() ?? []) {
      if (questionGroups.has(id)) continue;
      const suggestion = suggestName(id, questionGroups);
      const hint =
        suggestion === undefined ? 'Nothing links to it until it exists.' : `Did you mean \`${suggestion}\`?`;
      yield problemAt(source, source.locate(['relatedQuestions', index]), `there is no question group \`${id}\``, hint);
    }
  }
}
