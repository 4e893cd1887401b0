import { expect, test } from 'vitest';

import { PUBLISHED } from '../../lint/sample-project.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

const FEWER = { file: PUBLISHED, from: 'alpha\nbeta\ngamma\ndelta\n', to: 'delta\ngamma' };

test('appends the ids of new topics to the list of published ids, once', async () => {
  const root = await writeSample(FEWER);
  expect(await waymark(root, 'fix')).toEqual({
    code: 0,
    out: [
      `change ${PUBLISHED}`,
      '  line 1',
      '   delta',
      '  -gamma',
      '  \\ No newline at end of file',
      '  +gamma',
      '  +alpha',
      '  +beta',
      '',
      '1 file changed.',
    ].join('\n'),
    err: '',
  });
  expect((await readFiles(root))[PUBLISHED]).toBe('delta\ngamma\nalpha\nbeta\n');
  expect((await waymark(root, 'fix')).out).toBe('Nothing to change.');
});

test('writes nothing in a dry run', async () => {
  const root = await writeSample(FEWER);
  const before = await readFiles(root);
  const { out } = await waymark(root, 'fix', '--dry-run', '--json');
  expect(JSON.parse(out)).toEqual({ dryRun: true, changes: [{ kind: 'change', path: PUBLISHED }] });
  expect((await waymark(root, 'fix', '--dry-run')).out).toContain('1 file would change. Nothing was written.');
  expect(await readFiles(root)).toEqual(before);
});
