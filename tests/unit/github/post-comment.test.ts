import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { MARKER } from '../../../.github/scripts/format-comment.ts';

const SHA = 'c'.repeat(40);
const REPORT = JSON.stringify({ findings: [], pages: ['/topics/dns'], graph: '' });
const OURS = { id: 5, body: `${MARKER}\nold`, user: { type: 'Bot' } };
const THEIRS = { id: 4, body: `${MARKER}\nnot ours`, user: { type: 'User' } };

/** Runs the script against a GitHub that has one open pull request; gives what it was asked to write. */
async function post({ report = REPORT, sha = SHA, comments = [] as readonly unknown[], status = 200 }) {
  const written: { readonly call: string; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const call = `${request.method} ${request.url}`;
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (request.method !== 'GET') written.push({ call, body: (JSON.parse(text) as { body: string }).body });
      const answer = request.url?.includes('/pulls?') === true ? [{ number: 12, head: { sha: SHA } }] : comments;
      response.statusCode = request.method === 'GET' ? 200 : status;
      response.end(JSON.stringify(request.headers.authorization === 'Bearer token' ? answer : []));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = await mkdtemp(join(tmpdir(), 'comment-'));
  try {
    await writeFile(join(folder, 'report.json'), report);
    const { port } = server.address() as AddressInfo;
    const script = spawn(process.execPath, ['.github/scripts/post-comment.ts', join(folder, 'report.json')], {
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_REPOSITORY: 'waymark-roadmaps/waymark',
        GITHUB_TOKEN: 'token',
        HEAD_BRANCH: 'feature&state=closed',
        HEAD_OWNER: 'somebody',
        HEAD_SHA: sha,
        RUN_URL: 'https://github.com/run',
      },
    });
    let errors = '';
    script.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [code] = (await once(script, 'close')) as [number];
    return { code, errors, written };
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

test('writes the comment if there is none, also beside one that only looks like it', async () => {
  const { code, written } = await post({ comments: [THEIRS] });
  expect(code).toBe(0);
  expect(written.map(({ call }) => call)).toEqual(['POST /repos/waymark-roadmaps/waymark/issues/12/comments']);
  expect(written[0]?.body).toContain('/topics/dns');
});

test('updates its own comment', async () => {
  const { code, written } = await post({ comments: [THEIRS, OURS] });
  expect(code).toBe(0);
  expect(written.map(({ call }) => call)).toEqual(['PATCH /repos/waymark-roadmaps/waymark/issues/comments/5']);
});

test('writes nothing about a commit that is not the newest any more', async () => {
  const { code, written } = await post({ sha: 'd'.repeat(40) });
  expect({ code, written }).toEqual({ code: 0, written: [] });
});

test('writes nothing from a report that is none', async () => {
  const { code, written, errors } = await post({ report: '{"findings":[]}' });
  expect({ code, written }).toEqual({ code: 1, written: [] });
  expect(errors).toContain('The report lacks a list.');
});

test('says what GitHub refused', async () => {
  const { code, errors } = await post({ status: 403 });
  expect(code).toBe(1);
  expect(errors).toContain('POST /issues/12/comments: 403');
});
