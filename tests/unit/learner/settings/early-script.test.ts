import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { EARLY_SCRIPT } from '../../../../src/learner/settings/early-script.ts';

/** Runs the script on a page with this stored text; `undefined` stands for storage that throws. */
function run(stored: string | null | undefined) {
  const root = { dataset: {} as Record<string, string> };
  const metas = ['light', 'dark'].map((scheme) => ({
    dataset: { scheme },
    media: `(prefers-color-scheme: ${scheme})`,
  }));
  runInNewContext(EARLY_SCRIPT, {
    document: { documentElement: root, querySelectorAll: () => metas },
    localStorage: {
      getItem(key: string) {
        if (stored === undefined) throw new Error('blocked');
        return key === 'waymark.settings' ? stored : null;
      },
    },
  });
  return { attributes: root.dataset, media: metas.map(({ media }) => media) };
}

const SYSTEM = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];

test('applies what is stored', () => {
  const stored =
    '{"version":1,"theme":"dark","textSize":"huge","motion":"reduced","contrast":"more","singleKeys":"off","changed":1}';
  expect(run(stored)).toEqual({
    attributes: { theme: 'dark', textSize: 'huge', motion: 'reduced', contrast: 'more', singleKeys: 'off' },
    media: ['not all', 'all'],
  });
});

test('leaves the color of the browser to the system unless a theme is chosen', () => {
  expect(run('{"version":1,"theme":"system","textSize":"large"}').media).toEqual(SYSTEM);
});

test.each([undefined, null, '', 'dark', '[]', 'null', '{"theme":"dark"}', '{"version":2,"theme":"dark"}'])(
  'changes nothing for %j',
  (stored) => {
    expect(run(stored)).toEqual({ attributes: {}, media: SYSTEM });
  },
);

test('stays small and fits inside a script element', () => {
  expect(EARLY_SCRIPT.length).toBeLessThanOrEqual(420);
  expect(EARLY_SCRIPT).not.toContain('</');
});
