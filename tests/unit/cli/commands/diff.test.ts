import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { BETA, type Change, OUTLINE } from '../../lint/sample-project.ts';
import { waymark, writeSample } from '../sample-folder.ts';

const WITHOUT_BETA: Change = { file: OUTLINE, from: '          - beta\n', to: '' };

/** The sample project, committed. */
async function commitSample(): Promise<string> {
  const root = await writeSample();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: root });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  return root;
}

test('compares with a revision, and ends with 1 if progress would be lost', async () => {
  const root = await commitSample();
  expect(await waymark(root, 'diff', 'main')).toEqual({
    code: 0,
    out: 'The graph and the pages stay as they are.',
    err: '',
  });
  await rm(join(root, BETA));
  const { code, out } = await waymark(root, 'diff', 'HEAD');
  expect([code, out.split('\n').slice(0, 2)]).toEqual([
    1,
    [
      'Progress of learners that would be lost',
      '! beta led to a topic and leads nowhere; make it an alias of another topic',
    ],
  ]);
});

test('compares with a folder, in every format', async () => {
  const base = await writeSample();
  const root = await writeSample(WITHOUT_BETA);
  const run = async (...options: readonly string[]) => (await waymark(root, 'diff', base, ...options)).out;
  expect(await run()).toContain('\n- beta in first / One\n');
  expect(await run('--format', 'markdown')).toContain('\n- **removed:** beta in first / One\n');
  expect(JSON.parse(await run('--json'))).toMatchObject({ roadmaps: [{ id: 'demo', removed: [{ topic: 'beta' }] }] });
  expect(await run('--format', 'svg')).toMatch(/^<svg .*aria-label="The beta: removed".*<\/svg>$/s);
});

test('reads a revision as it is: no links, files with any bytes in their names, and texts alone', async () => {
  const root = await commitSample();
  await writeFile(join(root, 'content/topics/area/omega.md'), Buffer.from([0xff]));
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: root });
  git('add', '.');
  git('commit', '--quiet', '--message=Break');
  const { code, err } = await waymark(root, 'diff', 'main');
  expect([code, err]).toEqual([2, 'main:content/topics/area/omega.md: the file is not UTF-8.']);
  expect((await waymark(root, 'diff', 'main~1')).code).toBe(0);
});

test.each(['nowhere', '--help-me', '-x', 'main:content'])('refuses the base %s', async (base) => {
  const root = await commitSample();
  const { code, err } = await waymark(root, 'diff', '--', base);
  expect([code, err]).toEqual([
    2,
    `There is neither a folder nor a revision ${base}; name a branch, a tag, a commit or a folder.`,
  ]);
});

test('draws only a roadmap that changes', async () => {
  const base = await writeSample();
  const draw = async (root: string, ...options: readonly string[]) =>
    (await waymark(root, 'diff', base, '--format', 'svg', ...options)).err;
  expect(await draw(base)).toBe('No roadmap changes.');
  expect(await draw(await writeSample(WITHOUT_BETA), '--roadmap', 'go')).toBe('The roadmap go does not change.');
  const broken = await writeSample({ file: OUTLINE, from: '- beta', to: '- nowhere' });
  expect(await draw(broken)).toContain('demo cannot be drawn. The outline lists the topic "nowhere"');
});
