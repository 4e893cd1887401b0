import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { afterEach, expect, test, vi } from 'vitest';

import { openRoom } from '../../examples/open-room.ts';
import { openSandbox, type Outcome } from '../../examples/sandbox.ts';

const sandbox = openSandbox();

/** In ms; a test that takes it has failed. */
const LONG = 30_000;

async function runShell(script: string, limit = LONG): Promise<Outcome> {
  const room = await openRoom();
  try {
    return await sandbox.run('bash', ['-c', script], room, limit);
  } finally {
    await room.close();
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test('gives what a program prints and complains, and its exit code', async () => {
  const outcome = await runShell('echo fine; echo bad >&2; exit 3');
  expect(outcome).toEqual({ code: 3, isLate: false, output: 'fine\nbad\n' });
});

test('keeps what the caller has in its environment from programs', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'hush');
  expect(await runShell('echo "<$GITHUB_TOKEN>"')).toMatchObject({ code: 0, output: '<>\n' });
});

test('runs programs in an empty folder outside of the project, with a home of their own', async () => {
  const { output } = await runShell('pwd; ls -A; cd; pwd; ls -A');
  const [work = '', home = '', ...rest] = output.trim().split('\n');
  expect(rest).toEqual([]);
  expect(home).not.toBe(work);
  for (const folder of [work, home]) expect(folder.startsWith(process.cwd())).toBe(false);
});

test('leaves no folder behind', async () => {
  const list = () => readdirSync(tmpdir()).filter((name) => name.startsWith('waymark-examples-'));
  const room = await openRoom();
  const name = room.work.split('/').at(-2) ?? '';
  expect(list()).toContain(name);
  await room.close();
  expect(list()).not.toContain(name);
});

test('ends a program that takes too long', async () => {
  expect(await runShell('echo start; sleep 600', 500)).toMatchObject({ code: undefined, isLate: true });
});

test('ends what a program leaves running', async () => {
  expect(await runShell('sleep 600 & echo done')).toEqual({ code: 0, isLate: false, output: 'done\n' });
});

test('answers no question', async () => {
  expect(await runShell('read -r name; echo "<$name>"')).toMatchObject({ output: '<>\n' });
});

test.runIf(sandbox.isOffline)('has no network but its own', async () => {
  const { output } = await runShell('echo > /dev/tcp/192.0.2.1/80');
  expect(output).toContain('Network is unreachable');
  const script = `
    const server = require('http').createServer((_, response) => response.end('own')).listen(0, async () => {
      console.log(await (await fetch('http://127.0.0.1:' + server.address().port)).text());
      server.close();
    });`;
  expect(await runShell(`node -e "${script}"`)).toEqual({ code: 0, isLate: false, output: 'own\n' });
});
