import { expect, test } from 'vitest';

import { runRules } from '../../../../src/lint/run-rules.ts';
import { replaceRanges } from '../../../../src/cli/edit/replace-ranges.ts';
import { addGraph, changeFirst, GRAPH, SAMPLE_GRAPH } from '../sample-graph.ts';
import { changeSample, lintSample, readSample } from '../sample-project.ts';

/** The sample drawing with one more node. */
const withNode = (topic: string) =>
  addGraph({
    ...SAMPLE_GRAPH,
    nodes: [...SAMPLE_GRAPH.nodes, { id: 'x', kind: 'topic', topic, x: 0, y: 0, width: 99, height: 40 }],
  });

test('allows nodes of topics that the outline lists, also twice', () => {
  expect(lintSample(addGraph(SAMPLE_GRAPH))).toBe('');
  expect(lintSample(withNode('alpha'))).toBe('');
});

test('finds nodes of other topics, and says what was meant', () => {
  expect(lintSample(withNode('alpa'))).toMatchInlineSnapshot(`
    "roadmaps/demo/graph.json:7:36 error graph-topic
    the outline of \`demo\` does not list the topic \`alpa\`
    => Did you mean "alpha"? If not, add \`alpa\` to outline.yaml."
  `);
  expect(lintSample(withNode('quantum'))).toMatchInlineSnapshot(`
    "roadmaps/demo/graph.json:7:36 error graph-topic
    the outline of \`demo\` does not list the topic \`quantum\`
    => Add it to outline.yaml, or make the node a label without a topic."
  `);
});

test('mends a former name and a typing error, as JSON', () => {
  for (const name of ['alpha-old', 'alpa']) {
    const changed = withNode(name);
    const { findings } = runRules(readSample(changed));
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    expect(replaceRanges(changeSample(changed).get(GRAPH) ?? '', fixes)).toBe(
      changeSample(withNode('alpha')).get(GRAPH),
    );
  }
});

test('says nothing where the drawing or the outline has errors', () => {
  expect(lintSample(addGraph(changeFirst({ topic: 'No id' })))).not.toContain('graph-topic');
});
