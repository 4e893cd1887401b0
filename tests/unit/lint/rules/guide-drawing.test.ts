import { expect, test } from 'vitest';

import { DRAWING, DRAWN_GUIDE, SVG } from '../sample-collections.ts';
import { type Change, GUIDE, lintSample } from '../sample-project.ts';

const DRAWN = [
  { file: DRAWING, from: '', to: SVG },
  { file: GUIDE, from: '', to: DRAWN_GUIDE },
] as const;
const lint = (...changes: readonly Change[]) => lintSample(...DRAWN, ...changes);
const draw = (from: string, to: string) => lint({ file: DRAWING, from, to });

test('allows a drawing that a guide shows and tells', () => {
  expect(lint()).toBe('');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
    <style>@media (prefers-color-scheme: dark) { text { fill: #fff } }</style>
    <defs><linearGradient id="a"><stop offset="0" stop-color="red" /></linearGradient>
    <linearGradient id="b" href="#a" /><marker id="m" viewBox="0 0 2 2" refX="1" orient="auto" /></defs>
    <g fill="url(#b)" stroke-width="2"><path d="M0 0h9" marker-end="url(#m)" /><text x="1" text-anchor="end">A</text></g>
  </svg>`;
  expect(lint({ file: DRAWING, from: '', to: drawing })).toBe('');
});

test('names the place of what a drawing may not have', () => {
  expect(draw('<path', '<path onclick="alert(1)"')).toMatchInlineSnapshot(`
    "guides/drawings/way.svg:1:117 error guide-drawing
    the attribute onclick is not allowed
    => Take it out: a drawing has shapes and looks, nothing that runs or loads."
  `);
});

test('a drawing is shown, exists and is told in words', () => {
  expect(lint({ file: GUIDE, from: '![A way from left to right](drawings/way.svg)', to: 'None.' })).toContain(
    'no guide shows this drawing\n=> Show it in a guide, ![what it shows](drawings/way.svg)',
  );
  expect(lint({ file: GUIDE, from: 'way.svg', to: 'ways.svg' })).toContain(
    'there is no drawing `ways`\n=> Did you mean `way`?',
  );
  expect(lint({ file: GUIDE, from: 'A way from left to right', to: 'way' })).toContain('`way` is not told in words');
});
