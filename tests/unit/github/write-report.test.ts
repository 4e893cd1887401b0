import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { parseReport } from '../../../.github/scripts/report.ts';
import { writeSample } from '../cli/sample-folder.ts';
import { changeSample, OUTLINE } from '../lint/sample-project.ts';

test('writes what changes since the base, and a picture of each roadmap that changes', async () => {
  const root = await writeSample();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: root });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  const changed = changeSample({ file: OUTLINE, from: '          - beta\n', to: '' }).get(OUTLINE) ?? '';
  await writeFile(join(root, OUTLINE), changed);

  execFileSync(process.execPath, [resolve('.github/scripts/write-report.ts'), 'HEAD', 'report'], { cwd: root });
  const { pages, graph, findings } = parseReport(await readFile(join(root, 'report/report.json'), 'utf8'));
  expect(pages).toEqual(['/demo']);
  expect(graph).toContain('\n- beta in first / One');
  expect(graph).not.toContain('/demo');
  expect(findings.map(({ rule }) => rule)).toContain('unused-topic');
  expect((await readdir(join(root, 'report'))).sort()).toEqual(['graph-demo.svg', 'report.json']);
}, 30_000);
