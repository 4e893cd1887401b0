import { DRAWING, DRAWN_GUIDE, SVG } from '../../unit/lint/sample-collections.ts';
import { GUIDE } from '../../unit/lint/sample-project.ts';
import type { HostileCase } from '../hostile-case.ts';

const draw = (name: string, danger: string, from: string, to: string, message: string): HostileCase => ({
  name: `drawing-${name}`,
  danger,
  changes: [
    { file: GUIDE, from: '', to: DRAWN_GUIDE },
    { file: DRAWING, from: '', to: SVG.replace(from, () => to) },
  ],
  findings: [{ file: DRAWING, line: 1, rule: 'guide-drawing', message }],
});

const RUNS = 'Whoever opens the drawing runs code of a stranger on the address of the site.';
const LOADS = 'Whoever sees the drawing tells another site that they do.';

/** SVG files of guides. */
export const CASES: readonly HostileCase[] = [
  draw('with-a-script', RUNS, '<path', '<script>alert(1)</script><path', 'the element <script> is not allowed'),
  draw('with-an-event', RUNS, '<path', '<path onload="alert(1)"', 'the attribute onload is not allowed'),
  draw('with-html', RUNS, '<path', '<foreignObject><path', 'the element <foreignObject> is not allowed'),
  draw('with-a-script-of-html', RUNS, '<path', '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/><path', 'h:script'),
  draw('with-a-link', RUNS, '<path', '<a href="javascript:alert(1)"/><path', 'the element <a> is not allowed'),
  draw('that-changes-later', RUNS, '<path', '<set attributeName="href" to="x"/><path', 'the element <set>'),
  draw('with-an-entity', RUNS, '<svg', '<!DOCTYPE svg [<!ENTITY x "y">]><svg', 'a DOCTYPE is not allowed'),
  draw('with-a-style-sheet', LOADS, '<svg', '<?xml-stylesheet href="//x.example/a.css"?><svg', '<?xml-stylesheet?>'),
  draw('with-a-picture', LOADS, '<path', '<image href="https://x.example/a.png"/><path', 'the element <image>'),
  draw('with-a-part-of-another-file', LOADS, '<path', '<use href="/a.svg#b"/><path', 'the element <use>'),
  draw(
    'with-a-fill-from-elsewhere',
    LOADS,
    '<path',
    '<path fill="url(https://x.example/#a)"',
    'the value of fill loads',
  ),
  draw(
    'with-a-gradient-from-elsewhere',
    LOADS,
    '<path',
    '<linearGradient href="/a.svg#b"/><path',
    'the attribute href',
  ),
  draw('with-an-import', LOADS, '<path', '<style>@import "//x.example/a.css";</style><path', 'the style loads'),
  draw('with-an-escaped-address', LOADS, '<path', '<style>a{fill:u\\72l(//x.example)}</style><path', 'the style loads'),
  draw('with-a-style-of-an-element', LOADS, '<path', '<path style="fill:url(//x.example)"', 'the value of style loads'),
  draw(
    'that-repeats-itself',
    'A few lines unfold to millions of shapes, and the browser stands still.',
    '<path',
    '<pattern id="a"/><path',
    'the element <pattern> is not allowed',
  ),
  {
    ...draw('that-is-not-closed', 'Browsers mend a broken file in different ways.', '</svg>', '', ''),
    findings: [{ file: DRAWING, line: 2, rule: 'guide-drawing', message: 'this is no well-formed XML' }],
  },
];
