import { expect, test } from 'vitest';

import { ALPHA, BETA, GUIDE, GUIDE_TEXT, OUTLINE, PUBLISHED } from '../../lint/sample-project.ts';
import { COLLECTIONS } from '../../lint/sample-collections.ts';
import { readFiles, waymark, waymarkWith, writeSample } from '../sample-folder.ts';

const REQUIRED = {
  file: BETA,
  from: 'requires: []',
  to: 'requires:\n  - topic: alpha\n    reason: It comes first, as was said before.',
} as const;

test('refuses to remove a published topic that nobody takes over', async () => {
  const root = await writeSample();
  const { code, err } = await waymark(root, 'rm', 'alpha', '--yes');
  expect([code, err]).toEqual([2, expect.stringContaining('--into <topic> names the one that takes over')]);
  expect((await readFiles(root))[ALPHA]).toBeDefined();
});

test('hands ids, links and requirements over, and shows what then breaks', async () => {
  const root = await writeSample(REQUIRED);
  const { code, err } = await waymark(root, 'rm', 'alpha', '--into', 'gamma', '--yes');
  expect(code).toBe(1);
  expect(err).toContain('`gamma` stands twice in this outline');
  const files = await readFiles(root);
  expect(files[ALPHA]).toBeUndefined();
  expect(files['content/topics/area/gamma.md']).toContain('aliases: [gamma-old, alpha, alpha-old]');
  expect(files[BETA]).toContain('- topic: gamma');
  expect(files[PUBLISHED]).toContain('alpha\n');
});

test('takes the ids of a topic that was never on the site out of the list', async () => {
  const root = await writeSample({ file: OUTLINE, from: '          - alpha\n', to: '' });
  expect(await waymark(root, 'rm', 'alpha', '--forget', '--yes')).toMatchObject({ code: 0, err: '' });
  expect((await readFiles(root))[PUBLISHED]).toBe('beta\ngamma\ndelta\n');
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('shows what breaks, and removes nothing before somebody has said yes', async () => {
  const root = await writeSample(REQUIRED);
  const before = await readFiles(root);
  const script = await waymark(root, 'rm', 'alpha', '--forget');
  expect(script).toMatchObject({ code: 2, out: '' });
  expect(script.err).toContain('--yes removes it without a question.');
  expect(script.err).toContain(`error ${OUTLINE}:9 there is no topic \`alpha\``);
  expect(script.err).toContain(`error ${BETA}:7 there is no topic \`alpha\``);
  expect((await waymarkWith(root, [false], 'rm', 'alpha', '--forget')).err).toContain('Nothing was changed.');
  expect((await waymark(root, 'rm', 'alpha', '--forget', '--dry-run')).code).toBe(1);
  expect(await readFiles(root)).toEqual(before);
  expect((await waymarkWith(root, [true], 'rm', 'alpha', '--forget')).code).toBe(1);
  expect((await readFiles(root))[ALPHA]).toBeUndefined();
});

test('removes a guide, and a roadmap with its folder', async () => {
  const root = await writeSample({ file: GUIDE, from: '', to: GUIDE_TEXT });
  const { code, err } = await waymark(root, 'rm', 'demo', '--yes');
  expect([code, err]).toEqual([1, expect.stringContaining('`/demo` leads nowhere')]);
  expect((await waymark(root, 'rm', 'guide:begin', '--yes')).code).toBe(0);
  expect(Object.keys(await readFiles(root)).filter((path) => !path.includes('/topics/'))).toEqual([PUBLISHED]);
});

test.each([
  [[], ' removed'],
  [['--forget'], undefined],
])('removes a group of questions with %j', async (options, mark) => {
  const root = await writeSample(...COLLECTIONS);
  expect(await waymark(root, 'rm', 'talks', '--yes', ...options)).toMatchObject({ code: 0 });
  const lines = (await readFiles(root))[PUBLISHED]?.split('\n').filter((line) => line.startsWith('question:'));
  expect(lines?.length).toBe(mark === undefined ? 0 : 30);
  expect(lines?.every((line) => line.endsWith(mark ?? ''))).toBe(true);
  expect((await waymark(root, 'lint')).code).toBe(0);
});
