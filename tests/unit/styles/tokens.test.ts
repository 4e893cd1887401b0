import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { CHANGE_COLORS, MARK_COLORS, PALETTE } from '../../../src/export/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colors that a rule sets: name, then light and dark. */
function readColors(start: string): ReadonlyMap<string, readonly [string, string]> {
  const [rule = ''] = css.slice(css.indexOf(start)).split('}');
  const colors = rule.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...colors].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]));
}

/** Contrast of two colors after WCAG 2.2, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const part = parseInt(color.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const usual = readColors(':root {');
const more = readColors(":root[data-contrast='more']");
const TEXTS = ['ink', 'ink-soft', 'accent', 'accent-strong', 'code-keyword'];
const MARKS = ['recommended', 'alternative', 'any-order', 'not-recommended'].map((mark) => `mark-${mark}`);
const GROUNDS = ['paper', 'surface', 'sunken', 'accent-wash', 'code-ground'];

test('the setting and the media query for more contrast set the same colors', () => {
  expect(readColors('@media (prefers-contrast: more)')).toEqual(more);
  expect([...more.keys()].toSorted()).toEqual([...usual.keys()].toSorted());
});

test.each([
  ['usual', usual, 4.5],
  ['more', more, 7],
] as const)('with %s contrast, every text can be read on every background', (_, colors, least) => {
  const pairs = [...TEXTS, ...MARKS].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const));
  for (const [text, ground] of [...pairs, ['on-accent', 'accent'] as const, ['on-accent', 'accent-strong'] as const]) {
    for (const theme of [0, 1] as const) {
      const ratio = contrast(colors.get(text)?.[theme] ?? '', colors.get(ground)?.[theme] ?? '');
      expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  }
});

test('with more contrast, lines stand out by 3:1', () => {
  for (const line of ['line', 'line-strong', 'trail']) {
    for (const theme of [0, 1] as const) {
      expect(contrast(more.get(line)?.[theme] ?? '', more.get('paper')?.[theme] ?? '')).toBeGreaterThanOrEqual(3);
    }
  }
});

test('files that cannot use the style sheet have its colors', () => {
  const light = (name: string) => usual.get(name)?.[0].toUpperCase();
  const toName = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const [key, color] of Object.entries(PALETTE)) expect(color, key).toBe(light(toName(key)));
  // Priorities of check lists have no colors of their own.
  const tokens = new Map(Object.entries({ must: 'accent', should: 'ink', could: 'ink-soft' }));
  for (const [mark, color] of Object.entries(MARK_COLORS)) {
    expect(color, mark).toBe(light(tokens.get(mark) ?? `mark-${mark}`));
  }
  const page = readFileSync('src/layouts/BaseLayout.astro', 'utf8');
  const themes = [...page.matchAll(/<meta name="theme-color" content="(#\w{6})"/g)].map(([, color]) => color);
  expect(themes).toEqual(usual.get('paper'));
  expect(readFileSync('src/learner/badge/badge.ts', 'utf8')).toContain(
    `label: '${usual.get('ink')?.[0] ?? ''}', value: '${usual.get('accent')?.[0] ?? ''}'`,
  );
});

test('what becomes of a box can be read on every paper of a box, and its sign in the corner too', () => {
  for (const color of Object.values(CHANGE_COLORS)) {
    for (const ground of [PALETTE.paper, PALETTE.surface, PALETTE.accentWash]) {
      expect(contrast(color, ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
