import { ALPHA, ROADMAP } from '../../unit/lint/sample-project.ts';
import type { ExpectedFinding, HostileCase } from '../hostile-case.ts';

/** Hostile Markdown in the middle of the text of a topic; the findings name lines from there. */
const inText = (markdown: string) => [{ file: ALPHA, from: 'Sentence 4 on alpha', to: markdown }];
const finding = (rule: string, message: string, line = 27): ExpectedFinding => ({ file: ALPHA, line, rule, message });

/** What stands in the Markdown of texts and fields. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'script-in-a-text',
    danger: 'It would run on the page of every visitor.',
    changes: inText('A <script>alert(1)</script> tag'),
    findings: [finding('raw-html', '<script>'), finding('raw-html', '</script>')],
  },
  {
    name: 'image-with-a-handler',
    danger: 'It would run on the page of every visitor.',
    changes: inText('An <img src=x onerror=alert(1)> tag'),
    findings: [finding('raw-html', '<img src=x onerror=alert(1)>')],
  },
  {
    name: 'comment-in-a-text',
    danger: 'Nobody sees what it says, and another parser could end it elsewhere.',
    changes: inText('A <!-- hidden --> comment'),
    findings: [finding('raw-html', '<!-- hidden -->')],
  },
  {
    name: 'tag-in-a-field',
    danger: 'Fields are rendered like texts.',
    changes: [{ file: ROADMAP, from: 'note: A note.', to: 'note: A <b onclick=alert(1)>note</b>.' }],
    findings: [
      { file: ROADMAP, line: 7, rule: 'raw-html', message: '<b onclick=alert(1)>' },
      { file: ROADMAP, line: 7, rule: 'raw-html', message: '</b>' },
    ],
  },
  {
    name: 'link-that-runs',
    danger: 'A click would run code with the rights of this site.',
    changes: inText('A [trap](javascript:alert(1))'),
    findings: [finding('unsafe-url', 'the scheme "javascript:"')],
  },
  {
    name: 'link-that-runs-behind-entities',
    danger: 'A search for the scheme in the file would not find it.',
    changes: inText('A [trap](java&#10;script&colon;alert(1)) and [trap](&#74;avaScript:alert(1))'),
    findings: [finding('unsafe-url', 'a space, a backslash'), finding('unsafe-url', 'the scheme "javascript:"')],
  },
  {
    name: 'declaration-that-turns-code-into-a-link',
    danger: 'Parsers disagree about an unfinished <!A in a quote: for one the link is code, for the other it works.',
    changes: inText('\n\n> a <!A `b\n> [c](javascript:alert(1)) ` [d](javascript:alert(2))\n\nMore'),
    findings: [finding('unsafe-url', 'the scheme "javascript:"', 30)],
  },
  {
    name: 'definition-that-holds-data',
    danger: 'The address stands far from the link that leads to it.',
    changes: inText('A [trap][x]\n\n[x]: data:text/html,hello\n\nMore'),
    findings: [finding('unsafe-url', 'the scheme "data:"', 29)],
  },
  {
    name: 'link-to-another-site-without-a-scheme',
    danger: 'It looks like a page of this site and leads to another one.',
    changes: inText('A [trap](//example.com/x)'),
    findings: [finding('unsafe-url', 'has no scheme')],
  },
  {
    name: 'picture-that-counts-readers',
    danger: 'Every view of the page would be reported to another site.',
    changes: inText('A ![pixel](https://example.com/x.png)'),
    findings: [finding('unsafe-url', 'images are not allowed in topics')],
  },
  {
    name: 'line-of-code-for-mdx',
    danger: 'It would run as soon as somebody renames the file to .mdx.',
    changes: inText('\n\nimport fs from "node:fs"\n\nMore'),
    findings: [finding('mdx-syntax', 'an import or export line', 29)],
  },
];
