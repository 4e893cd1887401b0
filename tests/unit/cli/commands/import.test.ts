import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { OUTLINE, PUBLISHED, ROADMAP } from '../../lint/sample-project.ts';
import { readFiles, waymark, writeSample } from '../sample-folder.ts';

/** A draft, so that a small outline brings warnings alone. */
const DRAFT = {
  file: ROADMAP,
  from: 'title: Demo roadmap',
  to: 'title: Demo roadmap\nstatus: draft\nisUpcoming: true',
};

/** A file outside the project. */
async function writeForeign(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

test('changes nothing by an outline that was exported', async () => {
  const root = await writeSample();
  const before = await readFiles(root);
  const { out } = await waymark(root, 'export', 'outline', 'demo');
  const list = await writeForeign('demo.md', `${out}\n`);
  expect(await waymark(root, 'import', 'outline', list)).toEqual({ code: 0, out: 'Nothing to change.', err: '' });
  expect(await readFiles(root)).toEqual(before);
});

test.each(['opml', 'csv'])('changes nothing by %s that was exported', async (form) => {
  const root = await writeSample();
  const { out } = await waymark(root, 'export', form, 'demo');
  const file = await writeForeign(`demo.${form}`, `${out}\n`);
  expect(await waymark(root, 'import', form, file)).toEqual({ code: 0, out: 'Nothing to change.', err: '' });
});

test('writes what somebody changed in the list', async () => {
  const root = await writeSample();
  const { out } = await waymark(root, 'export', 'outline', 'demo');
  const list = await writeForeign('list.md', out.replace('The alpha `alpha`', 'First letter `alpha`'));
  const dry = await waymark(root, 'import', 'outline', list, '--roadmap', 'demo', '--dry-run');
  expect(dry.out).toContain('  +          - topic: alpha\n  +            label: First letter');
  expect((await readFiles(root))[OUTLINE]).not.toContain('First letter');
  expect((await waymark(root, 'import', 'outline', list, '--roadmap', 'demo')).code).toBe(0);
  expect((await readFiles(root))[OUTLINE]).toContain('label: First letter');
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('begins drafts for titles that no topic has, and publishes the roadmap', async () => {
  const root = await writeSample(DRAFT);
  const list = await writeForeign('demo.md', '- Letters\n  - The alpha\n  - The betta\n  - Omega\n');
  const { code, err } = await waymark(root, 'import', 'outline', list, '--drafts', '--area', 'greek');
  expect([code, err]).toEqual([
    0,
    [
      '2 new drafts: the-betta, omega.',
      'The betta has nearly the name of the topic The beta. Are they the same?',
      '1 section still without a summary in outline.yaml.',
    ].join('\n'),
  ]);
  const files = await readFiles(root);
  expect(files['content/topics/greek/omega.md']).toContain('title: Omega\nstatus: draft\n');
  expect(files[PUBLISHED]).toContain('omega\n');
  expect(files[ROADMAP]).not.toContain('isUpcoming');
  expect((await waymark(root, 'lint')).out).toContain('0 errors');
});

test('names each fault of the file with its line, and writes nothing', async () => {
  const root = await writeSample();
  const before = await readFiles(root);
  const list = await writeForeign('demo.md', '- Letters\n  - The betta\n  - Omega\n');
  const { code, err } = await waymark(root, 'import', 'outline', list);
  expect(code).toBe(2);
  expect(err).toContain('2 faults');
  expect(err).toContain(`${list}:2:5 there is no topic "The betta". Did you mean The beta (\`beta\`)?`);
  expect(err).toContain(`${list}:3:5 there is no topic "Omega".`);
  expect(await readFiles(root)).toEqual(before);
});

test('writes nothing that lint would find an error in', async () => {
  const root = await writeSample();
  const list = await writeForeign('demo.md', '- Letters\n  - The alpha\n  - The alpha\n');
  const { code, err } = await waymark(root, 'import', 'outline', list);
  expect([code, err]).toEqual([2, expect.stringContaining('Nothing was changed: lint would find errors afterwards.')]);
});

test.each([
  ['x.md', '- A\n', [], 'There is no roadmap x. There are: demo. Name one with --roadmap'],
  ['x.md', '- A\n', ['--roadmap', 'dem'], 'There is no roadmap dem. Did you mean demo?'],
  ['demo.md', 'Text.\n', [], 'x.md:1:1 this paragraph is no item of a list. An outline is a list'.slice(5)],
  ['demo.md', '- A\u202E\n', [], 'the invisible character U+202E is not allowed'],
  ['demo.md', '- A\n\n'.repeat(2001), [], 'has more than 2000 sections and topics'],
  ['demo.md', 'x'.repeat(300_000), [], 'the file has 293 KiB'],
])('refuses %s %#', async (name, text, options, message) => {
  const { code, err } = await waymark(
    await writeSample(),
    'import',
    'outline',
    await writeForeign(name, text),
    ...options,
  );
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('refuses entities of XML with the line', async () => {
  const file = await writeForeign('demo.opml', '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]>\n<opml/>\n');
  const { code, err } = await waymark(await writeSample(), 'import', 'opml', file);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/demo\.opml:2:\d+ a document type \(<!DOCTYPE>\) is not allowed/),
  ]);
});

test('says that a file is missing', async () => {
  const { code, err } = await waymark(await writeSample(), 'import', 'outline', 'demo.md');
  expect([code, err]).toEqual([2, 'There is no file demo.md.']);
});
