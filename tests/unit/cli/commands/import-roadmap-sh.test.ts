import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { makeEdge, makeGraph } from '../../roadmap-sh/make-checkout.ts';
import { PUBLISHED } from '../../lint/sample-project.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

const ROWING = 'src/data/roadmaps/rowing';

const FILES = {
  [`${ROWING}/rowing.json`]: makeGraph(
    [
      { id: 'boats', type: 'topic', label: 'Boats' },
      { id: 'oars', type: 'subtopic', label: 'Oars', x: 300 },
    ],
    [makeEdge('boats', 'oars')],
  ),
  [`${ROWING}/rowing.md`]: "---\nbriefTitle: 'Rowing'\ntitle: Rowing for all\n---\n",
  [`${ROWING}/content/oars@oars.md`]: '# Oars\n\nThey are long.\n\n- [@video@Long ones](https://example.com/oars)\n',
  'src/data/projects/raft.md': 'A raft.',
  'src/pages/index.astro': 'No data.',
};

async function writeCheckout(files: Readonly<Record<string, string>> = FILES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('writes drafts that lint accepts, and says what became of everything', async () => {
  const root = await writeSample();
  const { code, out } = await waymark(root, 'import', 'roadmap-sh', await writeCheckout());
  expect(out).toContain('create content/roadmaps/rowing/outline.yaml\n');
  expect(out).toContain('rowing: 2 topics in 1 section (1 by spine, 1 by edge)');
  expect(out).toContain('file     4 = 2 written + 1 changed + 0 merged + 1 left out');
  expect(out).toContain('there is no collection of projects');
  expect(code).toBe(0);
  const files = await readFiles(root);
  expect(files['content/roadmaps/rowing/outline.yaml']).toContain('topic: boats\n');
  expect(files['content/topics/rowing/oars.md']).toContain('They are long.');
  expect(files[PUBLISHED]).toContain('boats\noars\n');
  expect((await waymark(root, 'lint')).out).toContain('0 errors');
});

test('a dry run and JSON write nothing and name each thing', async () => {
  const root = await writeSample();
  const before = await readFiles(root);
  const { out } = await waymark(root, 'import', 'roadmap-sh', await writeCheckout(), '--dry-run', '--json');
  expect(JSON.parse(out)).toMatchObject({
    dryRun: true,
    roadmaps: [{ id: 'rowing', placed: { spine: 1, edge: 1 } }],
    totals: { node: { all: 2, written: 1, changed: 1 } },
  });
  expect(await readFiles(root)).toEqual(before);
});

test('a second import makes nothing twice, and says why', async () => {
  const root = await writeSample();
  const checkout = await writeCheckout();
  await waymark(root, 'import', 'roadmap-sh', checkout);
  const before = await readFiles(root);
  const { code, out } = await waymark(root, 'import', 'roadmap-sh', checkout);
  expect([code, out]).toEqual([
    1,
    expect.stringContaining('rowing: left out, content/roadmaps/rowing/roadmap.md exists already'),
  ]);
  expect(await readFiles(root)).toEqual(before);
});

test.each([
  [{ 'README.md': '' }, [], 'has neither src/data nor roadmaps in it'],
  [FILES, ['--only', 'sailing'], 'There is no roadmap sailing in'],
])('refuses %# a folder without data, and a roadmap that is not in it', async (files, options, message) => {
  const { code, err } = await waymark(
    await writeSample(),
    'import',
    'roadmap-sh',
    await writeCheckout(files),
    ...options,
  );
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});
