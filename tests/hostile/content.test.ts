import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { checkContent } from '../../src/lint/load-content.ts';
import { READER_RULES } from '../../src/lint/reader-rules.ts';
import { RULES } from '../../src/lint/rules.ts';
import { changeSample } from '../unit/lint/sample-project.ts';
import type { HostileCase } from './hostile-case.ts';

const folder = new URL('content/', import.meta.url);
const subjects = await Promise.all(readdirSync(folder).map(loadSubject));
const cases = subjects.flatMap((subject) => subject.cases);

async function loadSubject(file: string): Promise<{ file: string; cases: readonly HostileCase[] }> {
  const loaded = (await import(new URL(file, folder).href)) as { CASES: readonly HostileCase[] };
  return { file, cases: loaded.CASES };
}

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hostile-'));
});

afterEach(() => rm(root, { recursive: true }));

async function writeProject({ changes = [], bytes = {}, links = {} }: HostileCase): Promise<void> {
  for (const [file, content] of [...changeSample(...changes), ...Object.entries(bytes)]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  for (const [file, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await rm(join(root, file), { force: true });
    await symlink(target, join(root, file));
  }
}

describe.each(subjects)('$file', ({ cases: list }) => {
  test.each(list)('refuses $name', async (hostile) => {
    await writeProject(hostile);
    const { report } = await checkContent(root);
    expect(report.findings.map(({ file, line, rule, message }) => ({ file, line, rule, message }))).toEqual(
      hostile.findings.map((finding) => ({ ...finding, message: expect.stringContaining(finding.message) as string })),
    );
  });
});

test('every case has its own name, says what it would do, and expects findings of rules that exist', () => {
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
  const rules = new Set<string>([...READER_RULES, ...RULES.map(({ id }) => id)]);
  for (const { name, danger, findings } of cases) {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(danger).toMatch(/\.$/);
    expect(findings.map(({ rule }) => rule).filter((rule) => !rules.has(rule))).toEqual([]);
    expect(findings.length, name).toBeGreaterThan(0);
  }
});

test('the README names every file of cases', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  for (const { file } of subjects) expect(readme).toContain(`[content/${file}](content/${file})`);
});
