import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';

/**
 * A roadmap has a drawing of its own, but opens with its outline. The other way round is no fault: `editor` is the
 * default, and without a drawing of its own a roadmap opens with the one that is made from its outline.
 */
export const graphRenderer: Rule = { id: 'graph-renderer', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  for (const { data, source, graph, graphSource } of content.roadmaps) {
    if (graph === undefined || data?.renderer !== 'outline') continue;
    const message = `the roadmap says \`renderer: outline\`, so that ${graphSource.file} is shown nowhere`;
    const hint = 'Write `renderer: editor`, or delete graph.json.';
    yield problemAt(source, source.locate(['renderer']), message, hint);
  }
}
