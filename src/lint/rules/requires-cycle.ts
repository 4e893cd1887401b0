import { type Content, problemAt } from '../content.ts';
import { findCycles } from '../find-cycles.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { indexTopicNames } from '../topic-names.ts';

/** Topics that require each other in a circle: a learner could begin with none of them. */
export const requiresCycle: Rule = { id: 'requires-cycle', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  const graph = new Map<string, string[]>();
  for (const { id, data } of names.byId.values()) {
    const ids = data?.requires.map(({ topic }) => names.find(topic)?.id).filter((required) => required !== undefined);
    graph.set(id, ids ?? []);
  }
  for (const cycle of findCycles(graph)) {
    const [first = '', second = ''] = cycle;
    const topic = names.byId.get(first);
    const index = topic?.data?.requires.findIndex((required) => names.find(required.topic)?.id === second) ?? -1;
    if (topic === undefined) continue;
    const position = topic.source.locate(['requires', index, 'topic']);
    const circle = [...cycle, first].join(' -> ');
    const hint = 'Remove one of these requirements: keep the one without which the text makes no sense.';
    yield problemAt(topic.source, position, `topics require each other in a circle: ${circle}`, hint);
  }
}
