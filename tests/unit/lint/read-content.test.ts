import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { readContent } from '../../../src/lint/read-content.ts';
import { ALPHA, BETA, changeSample, GUIDE, GUIDE_TEXT, OUTLINE, ROADMAP } from './sample-project.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lint-'));
  for (const [file, text] of changeSample()) await write(file, text);
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

async function readFindings(): Promise<readonly string[]> {
  const { findings } = await readContent(root);
  return findings.map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`);
}

test('reads every file of a sound project', async () => {
  const { topics, roadmaps, publishedIds, findings } = await readContent(root);
  expect({
    topics: topics.map(({ id, data }) => [id, data?.title]),
    roadmaps: roadmaps.map(({ id, outline }) => [id, outline?.sections.length]),
    publishedIds: publishedIds?.ids.length,
    findings,
  }).toEqual({
    topics: [
      ['alpha', 'The alpha'],
      ['beta', 'The beta'],
      ['delta', 'The delta'],
      ['gamma', 'The gamma'],
    ],
    roadmaps: [['demo', 1]],
    publishedIds: 4,
    findings: [],
  });
});

test.each(['js', 'javascript', ' js', 'coffee', 'json', 'toml', 'constructor'])(
  'never runs frontmatter of the language "%s"',
  async (language) => {
    await write(ALPHA, `---${language}\n{ title: (globalThis.hasRun = true) }\n---\ntext\n`);
    expect(await readFindings()).toEqual([
      `${ALPHA}:1:1 frontmatter: the first line must be exactly ---, but is "---${language}"`,
    ]);
    expect('hasRun' in globalThis).toBe(false);
  },
);

test('never follows a symbolic link, to a file or to a folder', async () => {
  await rm(join(root, BETA));
  await symlink(join(root, ALPHA), join(root, BETA));
  await symlink(root, join(root, 'content/topics/loop'));
  expect(await readFindings()).toEqual([
    `${BETA}:1:1 unexpected-file: a symbolic link is not allowed`,
    'content/topics/loop:1:1 unexpected-file: a symbolic link is not allowed',
  ]);
});

test('follows no link to a guide, and reads guides where there are some', async () => {
  await write(GUIDE, GUIDE_TEXT);
  await symlink(join(root, ALPHA), join(root, 'content/guides/other.md'));
  expect(await readFindings()).toEqual(['content/guides/other.md:1:1 unexpected-file: a symbolic link is not allowed']);
  expect((await readContent(root)).guides.map(({ id }) => id)).toEqual(['begin']);
});

test('refuses a list of published ids that is a link', async () => {
  await rm(join(root, 'content/published-ids.txt'));
  await symlink(join(root, ALPHA), join(root, 'content/published-ids.txt'));
  expect(await readFindings()).toEqual(['content/published-ids.txt:1:1 unexpected-file: this is not a plain file']);
});

test.each(['..dns.md', '..%2fdns.md', '..\\dns.md', 'Dns.md', 'dns_1.md', '.md', `${'a'.repeat(61)}.md`])(
  'refuses the file name %s',
  async (name) => {
    await write(`content/topics/area/${name}`, '');
    expect(await readFindings()).toEqual([
      `content/topics/area/${name}:1:1 file-name: the name ${JSON.stringify(name.slice(0, -3))} is not an id in kebab-case`,
    ]);
  },
);

test('refuses files that have no place in the content', async () => {
  await write('content/topics/area/notes.mdx', '');
  await write('content/roadmaps/demo/outline.yml', '');
  await write('content/roadmaps/readme.md', '');
  await write('content/topics/area/.DS_Store', '');
  expect(await readFindings()).toEqual([
    'content/roadmaps/demo/outline.yml:1:1 unexpected-file: the file "outline.yml" has no place here',
    'content/roadmaps/readme.md:1:1 unexpected-file: the file "readme.md" has no place here',
    'content/topics/area/notes.mdx:1:1 unexpected-file: the file "notes.mdx" has no place here',
  ]);
});

test('refuses bytes that are not UTF-8 and files that are too large', async () => {
  await write(ALPHA, Uint8Array.of(0x2d, 0xff));
  await write(BETA, 'a'.repeat(300 * 1024));
  expect((await readFindings()).toSorted()).toEqual([
    `${ALPHA}:1:1 file-text: the file is not UTF-8`,
    `${BETA}:1:1 file-text: the file has 300 KiB; at most 256 KiB are allowed`,
  ]);
});

test('keeps positions right behind a byte order mark and Windows line ends', async () => {
  const text = (changeSample().get(ALPHA) ?? '').replace('level: beginner', 'level: begginer');
  await write(ALPHA, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(await readFindings()).toEqual([
    `${ALPHA}:4:8 schema: "level" must be one of beginner, intermediate, advanced, but is the text "begginer"`,
  ]);
});

test('asks for the outline of a roadmap that is not upcoming, and for the page of an outline', async () => {
  await rm(join(root, OUTLINE));
  expect(await readFindings()).toEqual([`${OUTLINE}:1:1 missing-file: this file is missing`]);
  await write(ROADMAP, (changeSample().get(ROADMAP) ?? '').replace('note:', 'isUpcoming: true\nnote:'));
  expect(await readFindings()).toEqual([]);
  await rm(join(root, ROADMAP));
  await write(OUTLINE, changeSample().get(OUTLINE) ?? '');
  expect(await readFindings()).toEqual([`${ROADMAP}:1:1 missing-file: this file is missing`]);
});

test('says so in a folder without content', async () => {
  await rm(join(root, 'content'), { recursive: true });
  expect(await readFindings()).toEqual([
    'content/topics:1:1 missing-file: this folder is missing',
    'content/roadmaps:1:1 missing-file: this folder is missing',
  ]);
});
