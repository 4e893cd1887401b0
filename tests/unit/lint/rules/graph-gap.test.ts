import { expect, test } from 'vitest';

import { addGraph, SAMPLE_GRAPH } from '../sample-graph.ts';
import { lintSample } from '../sample-project.ts';

test('allows a roadmap without a drawing, and one that has all topics', () => {
  expect(lintSample()).toBe('');
  expect(lintSample(addGraph(SAMPLE_GRAPH))).toBe('');
});

test('finds topics that the drawing lacks, where the outline lists them', () => {
  const [alpha, , gamma] = SAMPLE_GRAPH.nodes;
  expect(lintSample(addGraph({ nodes: [alpha, gamma], edges: [] }))).toMatchInlineSnapshot(`
    "roadmaps/demo/outline.yaml:10:13 warning graph-gap
    no node of content/roadmaps/demo/graph.json leads to the topic \`beta\`
    => Give it one: \`{ "id": "beta", "kind": "topic", "topic": "beta", ... }\`.
    roadmaps/demo/outline.yaml:18:17 warning graph-gap
    no node of content/roadmaps/demo/graph.json leads to the topic \`delta\`
    => Give it one: \`{ "id": "delta", "kind": "topic", "topic": "delta", ... }\`."
  `);
});
