import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { explainReservedTopic, RESERVED_ROADMAP_IDS } from '../reserved-ids.ts';
import { topicName } from '../../schemas/id-pattern.ts';
import { isOwnId, OWN_PREFIX } from '../../schemas/own-id.ts';
import type { Rule } from '../rule.ts';

/** An id would give a topic or roadmap the address of another page, or the key of a learner's own topic. */
export const reservedId: Rule = { id: 'reserved-id', severity: 'error', check };

const START = { line: 1, column: 1 };

function* check({ topics, roadmaps }: Content): Generator<Problem> {
  for (const { id, data, source } of topics) {
    const reason = explainReservedTopic(id);
    if (reason !== undefined) {
      const name = isOwnId(id) ? id.slice(OWN_PREFIX.length) : `${topicName(id)}-basics`;
      const message = `the topic id \`${id}\` is reserved: ${reason}`;
      yield problemAt(source, START, message, `Rename the file, for example to ${name}.md.`);
    }
    for (const [index, alias] of data?.aliases.entries() ?? []) {
      const why = explainReservedTopic(alias);
      if (why === undefined) continue;
      const message = `the alias \`${alias}\` is reserved: ${why}`;
      yield problemAt(source, source.locate(['aliases', index]), message, 'Remove the alias.');
    }
  }
  for (const { id, source } of roadmaps) {
    if (!RESERVED_ROADMAP_IDS.has(id)) continue;
    const message = `the roadmap id \`${id}\` is reserved: /${id} belongs to the site itself`;
    yield problemAt(source, START, message, `Rename the folder, for example to ${id}-roadmap.`);
  }
}
