import { type Content, problemAt, type PublishedIds } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPublishedParts } from '../list-published.ts';
import { REMOVED } from '../parse-ids.ts';
import type { Rule } from '../rule.ts';
import { suggestName } from '../suggest-name.ts';
import { indexTopicNames } from '../topic-names.ts';

/** The list of published ids and the content differ: something was removed without a trace, or is not in the list yet. */
export const removedId: Rule = { id: 'removed-id', severity: 'error', check };

const START = { line: 1, column: 1 };
const APPEND = 'Run `npm run ids`, which appends missing ids.';

function* check(content: Content): Generator<Problem> {
  const { publishedIds } = content;
  if (publishedIds === undefined) return;
  const topics = publishedIds.ids.filter(({ id }) => !id.includes(':'));
  yield* checkTopics(content, { ...publishedIds, ids: topics });
  yield* checkParts(content, publishedIds);
}

function* checkTopics(content: Content, publishedIds: PublishedIds): Generator<Problem> {
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
    yield problemAt(source, START, `the topic \`${id}\` is not in ${publishedIds.file}`, APPEND);
  }
}

/** Questions, projects and items have no aliases: one that goes is marked in the list, and its id stays taken. */
function* checkParts(content: Content, { file, ids }: PublishedIds): Generator<Problem> {
  const parts = new Map([...listPublishedParts(content)].map((part) => [part.key, part]));
  const published = new Map(ids.map((entry) => [entry.id, entry]));
  for (const { id, line, isRemoved } of ids) {
    if (isRemoved || !id.includes(':') || parts.has(id) || isUnread(id, content)) continue;
    const hint = `Bring it back, or write \`${id}${REMOVED}\` here if learners shall lose what they noted about it.`;
    yield { file, line, column: 1, message: `\`${id}\` was published and is gone`, hint };
  }
  for (const { key, name, source } of parts.values()) {
    const entry = published.get(key);
    if (entry === undefined) yield problemAt(source, START, `the ${name} is not in ${file}`, APPEND);
    else if (entry.isRemoved) {
      const message = `the id of the ${name} was used before: line ${entry.line} of ${file}`;
      yield problemAt(source, START, message, 'Choose another id: learners may still have a state under this one.');
    }
  }
}

/** What is in a file that could not be read is not known. */
function isUnread(key: string, { questionGroups, bestPractices }: Content): boolean {
  const [, kind, owner] = /^(question|item):([^:.]+)[:.]/.exec(key) ?? [];
  if (kind === 'question') return questionGroups.some(({ id, data }) => id === owner && data === undefined);
  return kind === 'item' && bestPractices.some(({ id, checklist }) => id === owner && checklist === undefined);
}
