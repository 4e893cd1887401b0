import { type Content, type DataPath, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic requires itself, or the same topic twice. */
export const repeatedRequirement: Rule = { id: 'repeated-requirement', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const { id, data, source } of content.topics) {
    const earlier = new Map<string, DataPath>();
    for (const [index, { topic }] of data?.requires.entries() ?? []) {
      const path = ['requires', index, 'topic'];
      const required = names.find(topic)?.id ?? topic;
      const first = earlier.get(required);
      if (required === id) {
        yield problemAt(source, source.locate(path), `\`${id}\` requires itself`, 'Remove this entry.');
      } else if (first !== undefined) {
        const message = `\`${required}\` is required twice, first on line ${source.locate(first).line}`;
        yield problemAt(source, source.locate(path), message, 'Keep one entry, with the better reason.');
      } else earlier.set(required, path);
    }
  }
}
