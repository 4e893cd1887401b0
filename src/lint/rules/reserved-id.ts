import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { RESERVED_ROADMAP_IDS, RESERVED_TOPIC_IDS } from '../reserved-ids.ts';
import type { Rule } from '../rule.ts';

/** An id would give a topic or roadmap the address of another page of the site. */
export const reservedId: Rule = { id: 'reserved-id', severity: 'error', check };

const START = { line: 1, column: 1 };

function* check({ topics, roadmaps }: Content): Generator<Problem> {
  for (const { id, data, source } of topics) {
    if (RESERVED_TOPIC_IDS.has(id)) {
      const message = `the topic id \`${id}\` is reserved: /<roadmap>/${id} is a page of its own`;
      yield problemAt(source, START, message, `Rename the file, for example to ${id}-basics.md.`);
    }
    for (const [index, alias] of data?.aliases.entries() ?? []) {
      if (!RESERVED_TOPIC_IDS.has(alias)) continue;
      const message = `the alias \`${alias}\` is reserved: /<roadmap>/${alias} is a page of its own`;
      yield problemAt(source, source.locate(['aliases', index]), message, 'Remove the alias.');
    }
  }
  for (const { id, source } of roadmaps) {
    if (!RESERVED_ROADMAP_IDS.has(id)) continue;
    const message = `the roadmap id \`${id}\` is reserved: /${id} belongs to the site itself`;
    yield problemAt(source, START, message, `Rename the folder, for example to ${id}-roadmap.`);
  }
}
