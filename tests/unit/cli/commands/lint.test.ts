import { expect, test } from 'vitest';

import { ALPHA, type Change, ROADMAP } from '../../lint/sample-project.ts';
import { waymark, writeSample } from '../sample-folder.ts';

const FAULT: Change = { file: ALPHA, from: 'level: beginner', to: 'level: begginer' };

test('ends with 1 if there is an error, and prints the sum last', async () => {
  const { code, out } = await waymark(await writeSample(FAULT), 'lint');
  const lines = out.split('\n');
  expect([code, lines[0], lines.at(-1)]).toEqual([
    1,
    'content/topics/area/alpha.md:4:8  error  schema',
    '1 error, 0 warnings in 7 files',
  ]);
});

test.each([['--format', 'json'], ['--json']])('prints JSON for %s', async (...options) => {
  const { code, out } = await waymark(await writeSample(FAULT), 'lint', ...options);
  expect([code, JSON.parse(out)]).toMatchObject([1, { errors: 1, findings: [{ file: ALPHA, line: 4 }] }]);
});

test('prints for GitHub', async () => {
  const { code, out } = await waymark(await writeSample(FAULT), 'lint', '--format', 'github');
  expect([code, out.slice(0, 35)]).toEqual([1, '::error file=content/topics/area/al']);
});

test('leaves warnings out if asked to, but counts them', async () => {
  const root = await writeSample({ file: ROADMAP, from: 'note: A note.', to: 'relatedRoadmaps: [go]' });
  expect(await waymark(root, 'lint', '--quiet')).toMatchObject({ code: 0, out: '0 errors, 1 warning in 7 files' });
});
