import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** A topic requires itself, or the same topic twice. */
export const repeatedRequirement: Rule = { id: 'repeated-requirement', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const { id, data, source } of content.topics) {
    const lines = new Map<string, number>();
    for (const [index, { topic }] of data?.requires.entries() ?? []) {
      const position = source.locate(['requires', index, 'topic']);
      const required = names.find(topic)?.id ?? topic;
      const earlier = lines.get(required);
      if (required === id) {
        yield problemAt(source, position, `\`${id}\` requires itself`, 'Remove this entry.');
      } else if (earlier !== undefined) {
        const message = `\`${required}\` is required twice, first on line ${earlier}`;
        yield problemAt(source, position, message, 'Keep one entry, with the better reason.');
      } else lines.set(required, position.line);
    }
  }
}
