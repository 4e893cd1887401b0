import { expect, test } from 'vitest';

import { ALPHA, type Change, OUTLINE, PUBLISHED, ROADMAP } from '../../lint/sample-project.ts';
import { readFiles, waymark, waymarkWith, writeSample } from '../sample-folder.ts';

/** A roadmap whose topics may be drafts. */
const DRAFT: Change = { file: ROADMAP, from: 'note: A note.', to: 'note: A note.\nstatus: draft' };

test('begins a topic that lint accepts, at the end of a section', async () => {
  const root = await writeSample(DRAFT, { file: OUTLINE, from: '- beta', to: '- beta\n          # a remark' });
  const { code, out } = await waymark(
    root,
    ...['new', 'topic', '--title', 'C #: the "sharp" one', '--area', 'other', '--in', 'demo/first', '--group', 'one'],
  );
  expect(code).toBe(0);
  expect(out).toContain('3 files changed.\n\nNow write content/topics/other/c-the-sharp-one.md; `waymark lint');
  const files = await readFiles(root);
  expect(files['content/topics/other/c-the-sharp-one.md']?.slice(0, 60)).toContain(
    `title: 'C #: the "sharp" one'\nstatus`,
  );
  expect(files[OUTLINE]).toContain(
    '          - beta\n          - c-the-sharp-one\n          # a remark\n      - title: Two',
  );
  expect(files[PUBLISHED]).toBe('alpha\nbeta\ngamma\ndelta\nc-the-sharp-one\n');
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('places a topic below an entry with sub-topics, and into a list in brackets', async () => {
  const root = await writeSample(DRAFT, {
    file: OUTLINE,
    from: 'topics:\n          - alpha\n          - beta',
    to: 'topics: [alpha, beta]',
  });
  await waymark(root, ...['new', 'topic', '--title', 'Omega', '--area', 'area', '--in', 'demo/first']);
  await waymark(root, ...['new', 'topic', '--title', 'Psi', '--area', 'area', '--in', 'demo/first', '--group', '1']);
  const outline = (await readFiles(root))[OUTLINE];
  expect(outline).toContain('              - delta\n          - omega\n    checkpoint:');
  expect(outline).toContain('topics: [alpha, beta, psi]');
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('begins a roadmap that gets its page with its first topic', async () => {
  const root = await writeSample();
  const texts = ['--title', 'Rust', '--description', 'A language: fast & safe', '--kind', 'skill'];
  const { code, out } = await waymark(root, 'new', 'roadmap', ...texts);
  expect([code, out]).toEqual([0, expect.stringContaining('waymark new topic --in rust/<section>')]);
  expect((await waymark(root, 'lint')).code).toBe(0);
  await waymark(root, ...['new', 'topic', '--title', 'Crates', '--area', 'rust', '--in', 'rust/first-steps']);
  const files = await readFiles(root);
  expect(files['content/roadmaps/rust/roadmap.md']).not.toContain('isUpcoming');
  expect(files['content/roadmaps/rust/outline.yaml']).toContain('title: First steps\n');
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('begins a guide of today', async () => {
  const root = await writeSample();
  await waymark(root, ...['new', 'guide', '--title', 'How to read', '--description', 'Where to begin.']);
  const guide = (await readFiles(root))['content/guides/how-to-read.md'];
  expect(guide).toMatch(
    /^---\ntitle: How to read\ndescription: Where to begin\.\nstatus: draft\npublished: '\d{4}-\d\d-\d\d'\n---\n/,
  );
  expect((await waymark(root, 'lint')).code).toBe(0);
});

test('asks for what is missing', async () => {
  const root = await writeSample(DRAFT);
  expect((await waymarkWith(root, ['Omega', 'area', 'demo/first'], 'new', 'topic')).code).toBe(0);
  expect((await readFiles(root))[OUTLINE]).toContain('- omega\n');
  expect((await waymarkWith(root, ['A guide.'], 'new', 'guide', '--title', 'Steps')).code).toBe(0);
  expect((await readFiles(root))['content/guides/steps.md']).toContain('description: A guide.');
});

test.each([
  [['topic'], 'Something is missing: --title <text>, --area <folder>.'],
  [['roadmap', '--title', 'X'], 'Something is missing: --description <text>, --kind <role|skill>.'],
  [['topic', '--title', 'Alpha', '--area', 'x'], `The id alpha is taken: ${ALPHA}.`],
  [['topic', '--title', 'Alpha old', '--area', 'x'], 'The id alpha-old is taken: it is an alias'],
  [['topic', '--title', 'Graph', '--area', 'x'], 'The id graph is taken: /<roadmap>/graph is a page of its own.'],
  [['topic', '--title', '日本', '--area', 'x'], 'Give one with --id'],
  [['topic', '--title', 'X'.repeat(49), '--area', 'x'], '--title <text>: This has 49 characters; at most 48 fit.'],
  [['topic', '--title', 'X', '--area', '../x'], '--area: ../x is no folder'],
  [['topic', '--title', 'X', '--area', 'x', '--in', 'demo'], 'does not have the form <roadmap>/<section>'],
  [['topic', '--title', 'X', '--area', 'x', '--in', 'dmo/first'], 'There is no roadmap dmo. Did you mean demo?'],
  [['topic', '--title', 'X', '--area', 'x', '--in', 'demo/frist'], 'no section frist. Did you mean first?'],
  [['topic', '--title', 'X', '--area', 'x', '--in', 'demo/first', '--group', '3'], '--group is one of: One, Two.'],
  [['topic', '--title', 'X', '--area', 'x', '--in', 'demo/first', 'demo/first'], '--in names it twice'],
])('writes nothing for new %s', async (args, message) => {
  const root = await writeSample();
  const before = await readFiles(root);
  const { code, out, err } = await waymark(root, 'new', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(await readFiles(root)).toEqual(before);
});

test('writes nothing in a dry run', async () => {
  const root = await writeSample(DRAFT);
  const before = await readFiles(root);
  const args = ['new', 'topic', '--title', 'Omega', '--area', 'area', '--in', 'demo/first', '--dry-run'];
  expect((await waymark(root, ...args)).out).toContain('3 files would change. Nothing was written.');
  expect(JSON.parse((await waymark(root, ...args, '--json')).out)).toMatchObject({ dryRun: true });
  expect(await readFiles(root)).toEqual(before);
});

test.each([
  ['question-group', ['content/questions/a-start.md']],
  ['project', ['content/projects/a-start.md']],
  [
    'best-practice',
    ['content/best-practices/a-start/best-practice.md', 'content/best-practices/a-start/checklist.yaml'],
  ],
  ['author', ['content/authors/a-start.md']],
])('begins a %s whose form is right', async (kind, paths) => {
  const root = await writeSample();
  const { code, out } = await waymark(root, 'new', kind, '--title', 'A start', '--description', 'One sentence.');
  expect(code).toBe(0);
  expect(out).toContain(`Now write ${paths.join(' and ')}`);
  const files = await readFiles(root);
  for (const path of paths) expect(files[path]).toContain('A start'.slice(0, path.endsWith('.yaml') ? 0 : 7));
  const report = await waymark(root, 'lint');
  const rules = [...report.out.matchAll(/ (?:error|warning) +([a-z-]+)$/gm)].map(([, rule]) => rule);
  expect(new Set(rules)).toEqual(new Set(kind === 'author' || kind === 'best-practice' ? [] : ['unknown-topic']));
});

test('begins the card of a video', async () => {
  const root = await writeSample();
  await waymark(root, 'new', 'video', '--title', 'A talk', '--url', 'https://example.com/talk');
  expect((await readFiles(root))['content/videos/a-talk.md']).toContain('url: https://example.com/talk');
});
