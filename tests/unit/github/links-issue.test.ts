import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { type CheckedLink, formatLinksIssue, LINKS_MARKER } from '../../../.github/scripts/format-links-issue.ts';

const OK: CheckedLink = { url: 'https://a.test/', state: 'ok', since: '2026-03-03', places: [] };
const DEAD: CheckedLink = {
  url: 'https://b.test/`@everyone`',
  state: 'dead',
  since: '2026-03-03',
  reason: 'status 404',
  archived: 'https://web.archive.org/b',
  places: [{ file: 'content/topics/area/alpha.md', line: 18 }],
};
const MOVED: CheckedLink = { ...OK, state: 'moved', to: 'https://c.test/' };
const OURS = { number: 5, body: `${LINKS_MARKER}\nold`, user: { type: 'Bot' } };
const THEIRS = { number: 4, body: `${LINKS_MARKER}\nnot ours`, user: { type: 'User' } };
const EMPTY = { number: 3, body: null, user: { type: 'Bot' } };

test('says what to do, with every address in code', () => {
  expect(formatLinksIssue([OK, DEAD, MOVED])?.split('\n\n').slice(2)).toEqual([
    '### Gone: 1',
    'Find another address for each, or take it out.',
    [
      '- [ ] `https://b.test/%60@everyone%60`',
      '  `status 404`, since `2026-03-03`',
      '  archived: `https://web.archive.org/b`',
      '  in `content/topics/area/alpha.md:18`',
    ].join('\n'),
    '### Moved for good: 1',
    '`npx waymark links --fix` writes the new addresses.',
    '- [ ] `https://a.test/`\n  now `https://c.test/`\n',
  ]);
});

test('fits into an issue of GitHub, however much is gone', () => {
  const many = Array.from({ length: 2000 }, () => [DEAD, MOVED]).flat();
  const body = formatLinksIssue(many) ?? '';
  expect(body.length).toBeLessThan(65_536);
  expect(body).toMatch(/And \d+ more\./);
});

/** Runs the script against a GitHub with some open issues; gives what it was asked to write. */
async function update(report: string, issues: readonly unknown[]) {
  const written: unknown[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (request.method !== 'GET') written.push([`${request.method} ${request.url}`, JSON.parse(text)]);
      response.end(JSON.stringify(request.method === 'GET' ? issues : {}));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  try {
    await writeFile(join(folder, 'links.json'), report);
    const { port } = server.address() as AddressInfo;
    const script = spawn(process.execPath, ['.github/scripts/update-links-issue.ts', join(folder, 'links.json')], {
      env: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_REPOSITORY: 'waymark-roadmaps/waymark',
        GITHUB_TOKEN: 'token',
      },
    });
    const [code] = (await once(script, 'close')) as [number];
    return { code, written };
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

const report = (...links: readonly CheckedLink[]) => JSON.stringify({ asked: 1, links });
const ISSUES = '/repos/waymark-roadmaps/waymark/issues';

test('opens one issue, updates it, and closes it', async () => {
  const body = formatLinksIssue([DEAD]);
  const title = 'Addresses that are gone or have moved';
  expect(await update(report(DEAD), [THEIRS, EMPTY])).toEqual({
    code: 0,
    written: [[`POST ${ISSUES}`, { title, body }]],
  });
  expect(await update(report(DEAD), [THEIRS, OURS])).toEqual({
    code: 0,
    written: [[`PATCH ${ISSUES}/5`, { body }]],
  });
  expect(await update(report(OK), [OURS])).toEqual({
    code: 0,
    written: [[`PATCH ${ISSUES}/5`, { state: 'closed' }]],
  });
  expect(await update(report(OK), [THEIRS])).toEqual({ code: 0, written: [] });
});

test.each(['', '{}', '{"links":[{}]}'])('writes nothing from a report that is none: %j', async (text) => {
  expect(await update(text, [OURS])).toEqual({ code: 1, written: [] });
});
