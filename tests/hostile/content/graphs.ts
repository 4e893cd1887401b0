import { addGraph, changeFirst, GRAPH, SAMPLE_GRAPH } from '../../unit/lint/sample-graph.ts';
import type { ExpectedFinding, HostileCase } from '../hostile-case.ts';

const finding = (line: number, rule: string, message: string): ExpectedFinding => ({
  file: GRAPH,
  line,
  rule,
  message,
});
const BUTTON = { kind: 'button', text: 'Go', topic: undefined };
const REPEATED = { ...SAMPLE_GRAPH, nodes: [...SAMPLE_GRAPH.nodes, SAMPLE_GRAPH.nodes[4]] };

/** Drawings with coordinates of their own, and the JSON that they are written in. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'drawing-as-large-as-a-city',
    danger: 'The page would be kilometers long, and browsers give up on such boxes.',
    changes: [addGraph(changeFirst({ x: -1e308, height: 1e9 }))],
    findings: [
      finding(2, 'schema', '"nodes[0].x" must be at least -20000'),
      finding(2, 'schema', '"nodes[0].height" must be at most 20000'),
    ],
  },
  {
    name: 'drawing-of-infinite-size',
    danger: 'JSON has no infinity, but a number that is too large becomes one.',
    changes: [addGraph('{"nodes": [{"id": "a", "kind": "box", "x": 1e999, "y": 0, "width": 1, "height": 1}]}')],
    findings: [finding(1, 'schema', '"nodes[0].x" must be a number, but is the number Infinity')],
  },
  {
    name: 'drawing-without-an-end',
    danger: 'Each node would be described on its own, and the report would have megabytes.',
    changes: [addGraph(`{"nodes": [\n${'{},'.repeat(80_000)}{}]}`)],
    findings: [finding(1, 'schema', '"nodes" must have at most 1000 entries')],
  },
  {
    name: 'drawing-of-100000-nodes',
    danger: 'The page would take minutes to build and to show.',
    changes: [addGraph({ nodes: Array.from({ length: 100_000 }, (_, index) => ({ id: `n${index}`, kind: 'box' })) })],
    findings: [finding(1, 'file-text', 'at most 256 KiB are allowed')],
  },
  {
    name: 'drawing-nested-deeply',
    danger: 'A parser that calls itself would exhaust the stack.',
    changes: [addGraph(`{"nodes":\n${'['.repeat(100_000)}${']'.repeat(100_000)}}`)],
    findings: [finding(2, 'json', 'more than 20 lists and objects inside each other')],
  },
  {
    name: 'drawing-that-is-never-closed',
    danger: 'A parser that calls itself would exhaust the stack before it finds the end.',
    changes: [addGraph('\n['.repeat(100_000))],
    findings: [finding(100_001, 'json', 'the file ends before its JSON does')],
  },
  {
    name: 'drawing-that-escapes-its-own-quotes',
    danger: 'Looking for the end of a text at each of its quotation marks would take hours.',
    changes: [addGraph(`{"nodes":"${String.raw`\"`.repeat(100_000)}`)],
    findings: [finding(1, 'json', 'the file ends before its JSON does')],
  },
  {
    name: 'field-of-a-drawing-that-stands-twice',
    danger: 'A reviewer reads the first address, a click leads to the second.',
    changes: [addGraph('{"nodes": [\n{"id": "a", "link": "/demo",\n"link": "https://example.com"}]}')],
    findings: [finding(3, 'json', 'a field stands here for the second time')],
  },
  {
    name: 'prototype-of-a-drawing',
    danger: 'Merging such data could change the prototype of every object.',
    changes: [
      addGraph('{"nodes": [{"__proto__": {"id": "a"}, "kind": "box", "x": 0, "y": 0, "width": 1, "height": 1}]}'),
    ],
    findings: [
      finding(1, 'schema', 'missing field "id" in nodes[0]'),
      finding(1, 'schema', 'unknown field "__proto__" in nodes[0]'),
    ],
  },
  {
    name: 'two-nodes-with-one-id',
    danger: 'An edge would lead to another node than the author sees.',
    changes: [addGraph(REPEATED)],
    findings: [finding(7, 'schema', '"nodes[5].id" is the id of nodes[4] too')],
  },
  {
    name: 'button-that-runs',
    danger: 'A click on a box of the drawing would run code with the rights of this site.',
    changes: [
      addGraph({
        nodes: [...SAMPLE_GRAPH.nodes, { ...SAMPLE_GRAPH.nodes[0], ...BUTTON, id: 'x', link: 'javascript:alert(1)' }],
      }),
    ],
    findings: [finding(7, 'schema', '"nodes[5].link" must be an absolute https:// address')],
  },
  {
    name: 'button-to-another-site-without-a-scheme',
    danger: 'It looks like a page of this site and leads to another one.',
    changes: [
      addGraph({
        nodes: [...SAMPLE_GRAPH.nodes, { ...SAMPLE_GRAPH.nodes[0], ...BUTTON, id: 'x', link: '//example.com/x' }],
      }),
    ],
    findings: [finding(7, 'schema', '"nodes[5].link" must be an absolute https:// address')],
  },
  {
    name: 'list-that-runs',
    danger: 'A click on a line of a list would run code with the rights of this site.',
    changes: [
      addGraph({
        nodes: [
          ...SAMPLE_GRAPH.nodes,
          {
            id: 'x',
            kind: 'list',
            x: 0,
            y: 0,
            width: 9,
            height: 9,
            items: [{ text: 'A', link: 'JAVASCRIPT:alert(1)' }],
          },
        ],
      }),
    ],
    findings: [finding(7, 'schema', '"nodes[5].items[0].link" must be an absolute https:// address')],
  },
  {
    name: 'bidi-override-in-a-drawing',
    danger: 'The label shows another text than the one that was reviewed (Trojan Source).',
    changes: [addGraph(JSON.stringify(changeFirst({ text: 'X' })).replace('"X"', String.raw`"a\u202eb"`))],
    findings: [finding(1, 'invisible-text', 'an escape brings in the invisible character U+202E')],
  },
  {
    name: 'drawing-of-a-topic-that-is-not-there',
    danger: 'A click would lead to a page that does not exist, or out of the folder of the roadmap.',
    changes: [addGraph({ nodes: [...SAMPLE_GRAPH.nodes, { ...SAMPLE_GRAPH.nodes[0], id: 'x', topic: '../../etc' }] })],
    findings: [finding(7, 'schema', '"nodes[5].topic" must be an id in kebab-case')],
  },
];
