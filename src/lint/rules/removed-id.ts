import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { suggestName } from '../suggest-name.ts';
import { indexTopicNames } from '../topic-names.ts';

/** The list of published ids and the topics differ: one was removed without a trace, or is not in the list yet. */
export const removedId: Rule = { id: 'removed-id', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const { publishedIds } = content;
  if (publishedIds === undefined) return;
  const names = indexTopicNames(content);
  const published = new Set(publishedIds.ids.map(({ id }) => id));
  for (const { id, line } of publishedIds.ids) {
    if (names.find(id)) continue;
    const unpublished = [...names.byId.keys()].filter((name) => !published.has(name));
    const renamed = suggestName(id, unpublished);
    const heir = renamed === undefined ? 'the topic that replaces it' : `\`${renamed}\``;
    yield {
      file: publishedIds.file,
      line,
      column: 1,
      message: `the published topic \`${id}\` is neither a topic nor an alias any more`,
      hint: `Add \`${id}\` to the aliases of ${heir}: links and the progress of learners depend on it.`,
    };
  }
  for (const { id, source } of content.topics) {
    if (published.has(id)) continue;
    const message = `the topic \`${id}\` is not in ${publishedIds.file}`;
    yield problemAt(source, { line: 1, column: 1 }, message, 'Run `npm run ids`, which appends missing ids.');
  }
}
