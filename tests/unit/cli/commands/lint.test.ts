import { expect, test } from 'vitest';

import { ALPHA, BETA, type Change, PUBLISHED, ROADMAP } from '../../lint/sample-project.ts';
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

test('shows what is wrong in the files given and in those that refer to them', async () => {
  const root = await writeSample(
    { file: BETA, from: 'level: beginner', to: 'level: begginer' },
    { file: ROADMAP, from: 'note: A note.', to: 'note: See [x](/nowhere) and [the alpha](topic:alpha-old).' },
  );
  const place = async (...files: readonly string[]) => {
    const { out } = await waymark(root, 'lint', '--json', ...files);
    const { findings } = JSON.parse(out) as { findings: readonly { file: string }[] };
    return findings.map(({ file }) => file);
  };
  expect(await place()).toEqual([ROADMAP, BETA]);
  expect(await place(BETA)).toEqual([BETA]);
  expect(await place(ALPHA)).toEqual([ROADMAP]);
  expect(await place('content/topics')).toEqual([ROADMAP, BETA]);
  expect(await place(PUBLISHED)).toEqual([]);
  expect((await waymark(root, 'lint', PUBLISHED)).code).toBe(0);
});

test('refuses a file that is not there, and one outside of the project', async () => {
  const root = await writeSample();
  const missing = await waymark(root, 'lint', 'content/topics/x.md');
  expect([missing.code, missing.err]).toEqual([2, 'There is no file content/topics/x.md.']);
  const outside = await waymark(root, 'lint', '/etc');
  expect([outside.code, outside.err.includes('is outside the project')]).toEqual([2, true]);
});
