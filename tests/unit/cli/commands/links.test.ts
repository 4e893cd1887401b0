import { Command } from 'commander';
import { expect, test } from 'vitest';

import { addLinksCommand } from '../../../../src/cli/commands/links.ts';
import { CommandError } from '../../../../src/cli/exit-codes.ts';
import type { Answer, Network } from '../../../../src/link-check/send-request.ts';
import { createClock } from '../../link-check/still-clock.ts';
import { ALPHA, type Change } from '../../lint/sample-project.ts';
import { createTestTerminal, readFiles, type Outcome, waymark, writeSample } from '../sample-folder.ts';

const HEALTH = 'content/link-health.json';
const ALL = 8;

/** A web in which every page is there, apart from some; undefined is a host that does not exist. */
interface Web {
  readonly today?: string;
  readonly pages?: Readonly<Record<string, Answer | undefined>>;
  /** The address at which somebody presses Ctrl+C; it never answers. */
  readonly stopAt?: string;
}

/** Runs `waymark links` on a web of its own, and says for which addresses it has asked. */
async function run(root: string, { today = '2026-03-03', pages = {}, stopAt }: Web, ...args: readonly string[]) {
  const asked = new Set<string>();
  const interrupt = new AbortController();
  const network: Network = {
    clock: createClock(today),
    send: ({ href }) => {
      asked.add(href);
      if (href === stopAt) {
        interrupt.abort();
        return new Promise(() => undefined);
      }
      const answer = href in pages ? pages[href] : { status: 200 };
      if (answer !== undefined) return Promise.resolve(answer);
      return Promise.reject(Object.assign(new Error(href), { code: 'ENOTFOUND' }));
    },
    readText: ({ searchParams }) => {
      const url = `http://web.archive.org/web/2024/${searchParams.get('url') ?? ''}`;
      return Promise.resolve(JSON.stringify({ archived_snapshots: { closest: { available: true, url } } }));
    },
    close: () => Promise.resolve(),
  };
  const { terminal, outcome } = createTestTerminal(root);
  const program = new Command().option('--root <folder>');
  const listen = () => ({ signal: interrupt.signal, close: () => undefined });
  addLinksCommand(program, terminal, () => network, listen);
  await program.parseAsync(['links', ...args], { from: 'user' });
  const result: Outcome = outcome(terminal.exitCode);
  return { ...result, asked };
}

const MOVED = { 'https://example.com/alpha': { status: 301, location: 'https://new.test/alpha' } };
const DEAD = { 'https://example.com/beta': { status: 404 } };

test('writes what it found, and asks again only after a week', async () => {
  const root = await writeSample();
  const first = await run(root, {});
  expect(first).toMatchObject({
    code: 0,
    out: '8 addresses, 8 checked now: 8 ok, 0 moved, 0 unsure, 0 dead',
    err: `${HEALTH} has the result.`,
  });
  const text = (await readFiles(root))[HEALTH];
  expect(text?.split('\n').slice(0, 2)).toEqual([
    '{',
    '  "https://example.com/alpha": {"state":"ok","checked":"2026-03-03","since":"2026-03-03"},',
  ]);
  expect((await waymark(root, 'lint')).out).toBe('0 errors, 0 warnings in 8 files');

  const again = await run(root, { today: '2026-03-09' });
  expect([again.asked.size, again.err, (await readFiles(root))[HEALTH]]).toEqual([0, '', text]);
  expect((await run(root, { today: '2026-03-09' }, '--max-age', '3')).asked.size).toBe(ALL);
  expect((await run(root, { today: '2026-03-16' })).asked.size).toBe(ALL);
});

test('shows what is not as it should be, with its places, and ends with 1 if something is dead', async () => {
  const root = await writeSample();
  const pages = { ...MOVED, ...DEAD, 'https://example.com/gamma': { status: 403 } };
  const { code, out } = await run(root, { pages }, '--archive');
  expect(code).toBe(1);
  expect(out.split('\n\n')).toEqual([
    [
      'dead   https://example.com/beta',
      '  status 404, since 2026-03-03',
      '  an archived copy is https://web.archive.org/web/2024/https://example.com/beta',
      '  content/topics/area/beta.md:18',
    ].join('\n'),
    'moved  https://example.com/alpha\n  now https://new.test/alpha\n  content/topics/area/alpha.md:18',
    'unsure https://example.com/gamma\n  status 403, since 2026-03-03\n  content/topics/area/gamma.md:18',
    '8 addresses, 8 checked now: 5 ok, 1 moved, 1 unsure, 1 dead',
  ]);
});

test('prints one JSON document, also while it writes', async () => {
  const root = await writeSample();
  const { code, out } = await run(root, { pages: { ...MOVED, ...DEAD } }, '--json', '--fix');
  const { asked, links } = JSON.parse(out) as { asked: number; links: readonly unknown[] };
  expect([code, asked, links.length]).toEqual([1, ALL, ALL]);
  expect(links[0]).toEqual({
    url: 'https://example.com/alpha',
    state: 'moved',
    checked: '2026-03-03',
    since: '2026-03-03',
    to: 'https://new.test/alpha',
    places: [{ file: ALPHA, line: 18, column: 10 }],
  });
});

const LINKS: Change = {
  file: ALPHA,
  from: '\n\nSentence 1 ',
  to: '\n\nSee [a](https://example.com/alpha#part), [b](https://example.com/alpha/book) and <https://example.com/alpha>.\n\nSentence 1 ',
};

test('writes new addresses in place of the old ones, with what they point at', async () => {
  const root = await writeSample(LINKS);
  const { code, out } = await run(root, { pages: MOVED }, '--fix');
  expect([code, out.endsWith('1 file changed.')]).toEqual([0, true]);
  const files = await readFiles(root);
  expect(files[ALPHA]).toContain('url: https://new.test/alpha\n');
  expect(files[ALPHA]).toContain('url: https://example.com/alpha/book\n');
  expect(files[ALPHA]).toContain(
    'See [a](https://new.test/alpha#part), [b](https://example.com/alpha/book) and <https://new.test/alpha>.',
  );
  expect(Object.keys(JSON.parse(files[HEALTH] ?? '') as object)).toEqual([
    'https://example.com/alpha/book',
    ...['beta', 'beta/book', 'delta', 'delta/book', 'gamma', 'gamma/book'].map((path) => `https://example.com/${path}`),
    'https://new.test/alpha',
  ]);
  expect((await run(root, {}, '--fix')).out).toMatch(/8 ok, 0 moved.*\n*Nothing to change\.$/);
});

test('writes nothing in a dry run', async () => {
  const root = await writeSample(LINKS);
  const before = await readFiles(root);
  const { out } = await run(root, { pages: MOVED }, '--fix', '--dry-run');
  expect(out).toContain('  +See [a](https://new.test/alpha#part)');
  expect(out).toContain('1 file would change. Nothing was written.');
  expect(await readFiles(root)).toEqual(before);
});

test('refuses to believe that all sites are gone at once', async () => {
  const root = await writeSample({ file: ALPHA, from: 'https://example.com/alpha\n', to: 'https://other.test/\n' });
  const before = await readFiles(root);
  const gone = [...(await run(root, {}, '--dry-run')).asked].map((address) => [address, undefined] as const);
  await expect(run(root, { pages: Object.fromEntries(gone) })).rejects.toThrow(CommandError);
  expect(await readFiles(root)).toEqual(before);
});

test('says that a file could not be read, and ends with 1', async () => {
  const root = await writeSample({ file: ALPHA, from: 'level: beginner', to: 'level: begginer' });
  const { code, err } = await run(root, {});
  expect([code, err]).toEqual([
    1,
    `${HEALTH} has the result.\nWhat could not be read is not checked: 1 error, which \`waymark lint\` shows.`,
  ]);
});

test('writes a broken file anew', async () => {
  const root = await writeSample({ file: HEALTH, from: '', to: '{' });
  await run(root, {});
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('refuses days that are no number', async () => {
  const { code, err } = await waymark(await writeSample(), 'links', '--max-age', 'week');
  expect([code, err]).toEqual([2, expect.stringContaining('It is a number of days, such as 7.')]);
});

test('keeps what it found when somebody ends it, and goes on with the rest', async () => {
  const root = await writeSample();
  const stopAt = 'https://example.com/gamma';
  const first = await run(root, { pages: MOVED, stopAt }, '--fix', '--archive');
  const files = await readFiles(root);
  const kept = Object.keys(JSON.parse(files[HEALTH] ?? '') as object);
  expect(kept).toContain('https://example.com/alpha');
  expect(kept).not.toContain(stopAt);
  expect(first).toMatchObject({
    code: 2,
    err: `${HEALTH} has the result.\nStopped: ${ALL - kept.length} addresses were not checked.`,
  });
  expect(first.out).toContain(`${kept.length} addresses, ${kept.length} checked now`);
  expect(files[ALPHA]).toContain('https://example.com/alpha\n');
  const second = await run(root, {});
  expect([second.code, second.asked.size]).toEqual([0, ALL - kept.length]);
  expect(second.asked).toContain(stopAt);
});
