import { ALPHA, GUIDE, GUIDE_TEXT, OUTLINE, ROADMAP } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

const NOTHING = 'there is nothing to see in this text';
const inField = (value: string) => [{ file: ROADMAP, from: 'title: Demo roadmap', to: `title: ${value}` }];
const inText = (markdown: string) => [{ file: ALPHA, from: 'Sentence 4 on alpha', to: markdown }];
const inTitle = (message: string) => [{ file: ROADMAP, line: 4, rule: 'invisible-text', message }];
const inLine = (message: string) => [{ file: ALPHA, line: 27, rule: 'invisible-text', message }];

/** Signs that files may not hold as they are, brought in by escapes and entities. */
export const CASES: readonly HostileCase[] = [
  {
    name: 'title-that-turns-round',
    danger: 'Readers see letters in another order than the reviewer of the source.',
    changes: inField(String.raw`"A\u202Ecba"`),
    findings: inTitle('U+202E'),
  },
  {
    name: 'title-with-a-nul',
    danger: 'Formats such as XML and PDF end there or break.',
    changes: inField(String.raw`"A\0b"`),
    findings: inTitle('U+0000'),
  },
  {
    name: 'title-that-commands-a-terminal',
    danger: 'It would move the cursor of everybody who prints it.',
    changes: inField(String.raw`"A\x1b[2J"`),
    findings: inTitle('U+001B'),
  },
  {
    name: 'title-with-half-a-character',
    danger: 'It cannot be written as UTF-8, so that each program makes something else of it.',
    changes: inField(String.raw`"A\uD83D"`),
    findings: inTitle('U+D83D'),
  },
  {
    name: 'title-with-a-line-of-its-own',
    danger: 'A script or feed that quotes the title would get a second line.',
    changes: inField(String.raw`"A\Lb"`),
    findings: inTitle('U+2028'),
  },
  {
    name: 'title-that-is-not-there',
    danger: 'A link or heading that nobody sees, hears or clicks.',
    changes: inField(String.raw`"\u200B"`),
    findings: inTitle(NOTHING),
  },
  {
    name: 'line-with-a-return',
    danger: 'Programs disagree on whether a second line begins there.',
    changes: inField(String.raw`"A\rb"`),
    findings: [{ file: ROADMAP, line: 4, rule: 'schema', message: 'must be one line' }],
  },
  {
    name: 'sign-deep-in-an-outline',
    danger: 'The same in the text of a node of the graph.',
    changes: [{ file: OUTLINE, from: 'title: Two', to: String.raw`title: "Two\u2066"` }],
    findings: [{ file: OUTLINE, line: 11, rule: 'invisible-text', message: 'U+2066' }],
  },
  {
    name: 'sign-in-a-guide',
    danger: 'The same in what the maintainers write.',
    changes: [
      { file: GUIDE, from: '', to: GUIDE_TEXT.replace('title: How to begin', String.raw`title: "How\u202D to begin"`) },
    ],
    findings: [{ file: GUIDE, line: 2, rule: 'invisible-text', message: 'U+202D' }],
  },
  {
    name: 'entity-that-turns-round',
    danger: 'Readers see letters in another order than the reviewer of the source.',
    changes: inText('An &#x202E;alpha'),
    findings: inLine('U+202E'),
  },
  {
    name: 'entity-in-the-title-of-a-link',
    danger: 'Browsers show the title beside the link.',
    changes: inText('An [alpha](https://example.com/a "a&#x2067;b")'),
    findings: inLine('U+2067'),
  },
  {
    name: 'entity-in-the-language-of-code',
    danger: 'The language becomes a word of the page.',
    changes: inText('Code:\n\n```js&#x202E;\nlet a;\n```\n\nMore'),
    findings: [
      { file: ALPHA, line: 29, rule: 'code-fence', message: 'can run or read `js?`' },
      { file: ALPHA, line: 29, rule: 'invisible-text', message: 'U+202E' },
    ],
  },
  {
    name: 'entity-in-a-field',
    danger: 'Fields are rendered like texts.',
    changes: [{ file: ROADMAP, from: 'note: A note.', to: 'note: A &#8233;note.' }],
    findings: [{ file: ROADMAP, line: 7, rule: 'invisible-text', message: 'U+2029' }],
  },
  {
    name: 'field-of-an-entity-alone',
    danger: 'A box without a word.',
    changes: [{ file: ROADMAP, from: 'note: A note.', to: "note: '&ZeroWidthSpace;'" }],
    findings: [{ file: ROADMAP, line: 7, rule: 'invisible-text', message: NOTHING }],
  },
  {
    name: 'link-that-is-not-there',
    danger: 'A keyboard stops at a link that nobody sees.',
    changes: inText('An [&#8203;](https://example.com/a)'),
    findings: inLine(NOTHING),
  },
];
