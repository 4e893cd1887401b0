import { expect, test } from 'vitest';

import { describeChanges } from '../../../../src/cli/changes/describe-changes.ts';

test('shows each file with the lines that differ', () => {
  const text = describeChanges(
    [
      { path: 'content/a', before: '1\n2\n3\n4\n5\n6\n', after: '1\n2\n3\nfour\n5\n6\n' },
      { path: 'content/c', movedFrom: 'content/b', before: 'x\n', after: 'x\n' },
      { path: 'content/d', before: 'gone\n', after: undefined },
      { path: 'content/e', before: undefined, after: 'new\u202e\n' },
    ],
    { color: false },
  );
  expect(text).toMatchInlineSnapshot(`
    "change content/a
      line 2
       2
       3
      -4
      +four
       5
       6

    move content/b -> content/c

    delete content/d

    create content/e
      line 1
      +new�"
  `);
});

test('colors lines only if asked to', () => {
  const text = describeChanges([{ path: 'content/a', before: 'x\n', after: 'y\n' }], { color: true });
  expect(text).toContain('\u001b[31m-x\u001b[39m');
});
