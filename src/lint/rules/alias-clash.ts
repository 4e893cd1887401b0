import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** An alias is the id or an alias of another topic, so that one address would lead to two pages. */
export const aliasClash: Rule = { id: 'alias-clash', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const { byId } = indexTopicNames(content);
  const taken = new Map<string, string>();
  for (const { id, file, data, source } of content.topics) {
    for (const [index, alias] of data?.aliases.entries() ?? []) {
      const locate = () => source.locate(['aliases', index]);
      const holder = byId.get(alias);
      const earlier = taken.get(alias);
      if (holder) {
        const message =
          holder.id === id
            ? `\`${alias}\` is the id of this very topic`
            : `the alias \`${alias}\` is the id of a topic: ${holder.file}`;
        yield problemAt(source, locate(), message, 'Remove the alias.');
      } else if (earlier !== undefined) {
        const place = earlier === file ? 'this file' : earlier;
        const message = `the alias \`${alias}\` is used already, in ${place}`;
        yield problemAt(
          source,
          locate(),
          message,
          'Keep it at the topic that a learner would expect, and remove the other.',
        );
      } else taken.set(alias, file);
    }
  }
}
