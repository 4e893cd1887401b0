import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';

/** The outline lists a topic for which the drawing of the roadmap has no node. */
export const graphGap: Rule = { id: 'graph-gap', severity: 'warning', check };

function* check(content: Content): Generator<Problem> {
  for (const roadmap of content.roadmaps) {
    if (roadmap.graph === undefined) continue;
    const drawn = new Set(roadmap.graph.nodes.map(({ topic }) => topic));
    for (const { topic, path } of listPlaces(roadmap)) {
      if (drawn.has(topic)) continue;
      const { outlineSource, graphSource } = roadmap;
      const message = `no node of ${graphSource.file} leads to the topic \`${topic}\``;
      const hint = `Give it one: \`{ "id": "${topic}", "kind": "topic", "topic": "${topic}", ... }\`.`;
      yield problemAt(outlineSource, outlineSource.locate(path), message, hint);
    }
  }
}
