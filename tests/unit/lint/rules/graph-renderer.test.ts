import { expect, test } from 'vitest';

import { addGraph, SAMPLE_GRAPH } from '../sample-graph.ts';
import { lintSample, ROADMAP } from '../sample-project.ts';

const opensWith = (renderer: string) => ({ file: ROADMAP, from: 'note:', to: `renderer: ${renderer}\nnote:` });

test('allows a drawing where the roadmap opens with the graph', () => {
  for (const renderer of ['editor', 'balsamiq']) {
    expect(lintSample(addGraph(SAMPLE_GRAPH), opensWith(renderer))).toBe('');
  }
});

test('allows each renderer without a drawing', () => {
  for (const renderer of ['editor', 'outline']) expect(lintSample(opensWith(renderer))).toBe('');
});

test('finds a drawing that no page would show', () => {
  expect(lintSample(addGraph(SAMPLE_GRAPH), opensWith('outline'))).toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:7:11 error graph-renderer
    the roadmap says \`renderer: outline\`, so that content/roadmaps/demo/graph.json is shown nowhere
    => Write \`renderer: editor\`, or delete graph.json."
  `);
});
