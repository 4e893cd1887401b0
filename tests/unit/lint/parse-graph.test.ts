import { expect, test } from 'vitest';

import { listReferences } from '../../../src/lint/list-references.ts';
import { addGraph, changeFirst, GRAPH, SAMPLE_GRAPH } from './sample-graph.ts';
import { lintSample, readSample } from './sample-project.ts';

test('reads a drawing, with what is left out', () => {
  const [roadmap] = readSample(addGraph(SAMPLE_GRAPH)).roadmaps;
  expect(roadmap?.graph?.nodes).toEqual(SAMPLE_GRAPH.nodes);
  const [alone] = readSample(addGraph({ nodes: SAMPLE_GRAPH.nodes })).roadmaps;
  expect(alone?.graph?.edges).toEqual([]);
  expect(readSample().roadmaps[0]?.graph).toBeUndefined();
});

/** What lint says of the sample drawing in which the first node has other fields, without the cure. */
const findIn = (fields: object) =>
  lintSample(addGraph(changeFirst(fields)))
    .split('\n')
    .filter((line) => !line.startsWith('=>'))
    .join('\n');

test.each([
  [{ kind: 'topci' }, '2:26', '"nodes[0].kind" must be one of title, topic,'],
  [{ kind: 'label', topic: undefined }, '2:3', 'missing field "text" in nodes[0]'],
  [{ kind: 'line', topic: undefined, text: 'A' }, '2:76', '"nodes[0].text" has no place in a node of kind line'],
  [{ kind: 'todo', topic: undefined }, '2:3', 'missing field "text" in nodes[0]'],
  [{ kind: 'legend', topic: undefined }, '2:3', 'missing field "items" in nodes[0]'],
  [{ heigth: 3 }, '2:86', 'unknown field "heigth" in nodes[0]'],
  [{ id: 'two words' }, '2:9', '"nodes[0].id" must be 1 to 60 letters'],
  [{ mark: 'loved' }, '2:93', '"nodes[0].mark" must be one of recommended,'],
])('says what is wrong with a node: %j', (fields, place, message) => {
  expect(findIn(fields)).toContain(`roadmaps/demo/graph.json:${place} error schema\n${message}`);
});

test('speaks JSON where it says what to write', () => {
  expect(lintSample(addGraph(changeFirst({ kind: 'topci' })))).toContain('=> Write `"kind": "topic"`.');
  expect(lintSample(addGraph(changeFirst({ x: '12' })))).toContain('=> Write `"x": 12`.');
  expect(lintSample(addGraph(changeFirst({ text: 'two\nlines' })))).toContain('=> Write `"text": "two lines"`.');
});

test('wants edges between two nodes that are there', () => {
  const edges = [
    { from: 'n-alpha', to: 'x' },
    { from: 'n-beta', to: 'n-beta' },
    { from: 'n-beta', to: 'n-alpha', toSide: 'up' },
  ];
  const found = (index: number) => lintSample(addGraph({ ...SAMPLE_GRAPH, edges: [edges[index]] }));
  expect(found(0)).toContain('graph.json:9:26 error schema\n"edges[0].to" names no node: there is no `x`');
  expect(found(1)).toContain('"edges[0].to" is the node at which the edge begins');
  expect(found(2)).toContain('"edges[0].toSide" must be one of top, right, bottom, left');
});

test('names the topics and pages that a drawing refers to', () => {
  const graph = changeFirst({ text: 'First' });
  const found = [...listReferences(readSample(addGraph(graph)))].filter(({ file }) => file === GRAPH);
  expect(found.map(({ kind, id, written }) => [kind, id, written])).toEqual([
    ...['alpha', 'beta', 'gamma', 'delta'].map((id) => ['topic', id, id]),
    ['roadmap', 'demo', '/demo/outline'],
  ]);
  expect(found.at(-1)?.rename('other')).toBe('/other/outline');
});

test('checks links of buttons and lists as it does others', () => {
  const link = (address: string) =>
    lintSample(
      addGraph({
        nodes: [
          ...SAMPLE_GRAPH.nodes,
          { id: 'l', kind: 'list', items: [{ text: 'A', link: address }], x: 0, y: 0, width: 9, height: 9 },
        ],
      }),
    );
  for (const address of ['https://example.com', '/demo/original', '/topics/alpha']) {
    expect(link(address)).toBe('');
  }
  expect(link('/demo/orginal')).toContain('graph.json:7:55 error unknown-link\nthe link `/demo/orginal` leads nowhere');
  expect(link('ftp://example.com')).toContain('error schema\n"nodes[5].items[0].link" must be an absolute https://');
});
